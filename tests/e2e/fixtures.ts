/**
 * Pages that hold a draft in the ways editors on the web hold text. Each page sets `fixture` on its window: what the editor
 * itself gives out as its content, and a way to put the caret behind some words, as a click there would.
 */
import { build } from 'esbuild'

export interface Fixture {
  name: string
  /** What the panel is to call the adapter. */
  source: 'dom' | 'textarea'
  page: string
}

/** What a fixture page offers; it runs in the page. */
export interface PageFixture {
  content(): string
  caretAfter(words: string): void
}

/** A page for each way, holding this draft, one paragraph a line. */
export async function fixtures(draft: string): Promise<Fixture[]> {
  const lines = draft.split('\n')
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`).join('')
  return [
    {
      name: 'TinyMCE in a frame',
      source: 'dom',
      page: page(
        `<script src="/node_modules/tinymce/tinymce.min.js"></script><textarea id="field">${escapeHtml(paragraphs)}</textarea>`,
        `tinymce.init({ selector: '#field', license_key: 'gpl', promotion: false, height: 500 }).then(([editor]) =>
          offer(() => editor.getContent(), () => editor.getBody()))`,
      ),
    },
    {
      name: 'TinyMCE inline',
      source: 'dom',
      page: page(
        `<script src="/node_modules/tinymce/tinymce.min.js"></script><div id="field">${paragraphs}</div>`,
        `tinymce.init({ selector: '#field', license_key: 'gpl', promotion: false, inline: true }).then(([editor]) =>
          offer(() => editor.getContent(), () => editor.getBody()))`,
      ),
    },
    {
      name: 'Tiptap',
      source: 'dom',
      page: page(
        '<div id="field"></div>',
        `${await tiptap()}; const editor = startTiptap(document.getElementById('field'), ${JSON.stringify(paragraphs.replaceAll('<br>', ''))})
         offer(() => JSON.stringify(editor.getJSON()), () => editor.view.dom)`,
      ),
    },
    {
      name: 'textarea',
      source: 'textarea',
      page: page(
        `<label for="field">报告正文</label><textarea id="field" style="width: 90%; height: 300px; font: 17px/1.6 serif; padding: 9px">${escapeHtml(draft)}</textarea>`,
        `const field = document.getElementById('field')
         fixture = {
           content: () => field.value,
           caretAfter(words) {
             const at = field.value.indexOf(words) + words.length
             field.focus()
             field.setSelectionRange(at, at)
           },
         }`,
      ),
    },
    {
      name: 'closed shadow root',
      source: 'dom',
      page: page(
        '<div id="holder" style="height: 400px; overflow: auto"></div>',
        `const root = document.getElementById('holder').attachShadow({ mode: 'closed' })
         root.innerHTML = ${JSON.stringify(`<div contenteditable="true">${paragraphs}</div>`)}
         offer(() => root.innerHTML, () => root.firstChild)`,
      ),
    },
    {
      name: 'about:blank frame in designMode',
      source: 'dom',
      page: page(
        '<iframe id="frame" style="width: 90%; height: 400px"></iframe>',
        `const inside = document.getElementById('frame').contentDocument
         inside.open()
         inside.write(${JSON.stringify(`<!doctype html><title>x</title><body>${paragraphs}</body>`)})
         inside.close()
         inside.designMode = 'on'
         offer(() => inside.documentElement.outerHTML, () => inside.body)`,
      ),
    },
    {
      name: 'srcdoc frame that comes late',
      source: 'dom',
      page: page(
        '<div id="place"></div>',
        `setTimeout(() => {
          const frame = document.createElement('iframe')
          frame.style.cssText = 'width: 90%; height: 400px'
          frame.srcdoc = ${JSON.stringify(`<!doctype html><body contenteditable="true">${paragraphs}</body>`)}
          frame.onload = () => offer(() => frame.contentDocument.body.innerHTML, () => frame.contentDocument.body)
          document.getElementById('place').append(frame)
        }, 1200)`,
        'late',
      ),
    },
    {
      name: 'one host for each paragraph',
      source: 'dom',
      page: page(
        `<div id="blocks">${lines
          .map(
            (line) =>
              `<section><button>＋</button><div contenteditable="true">${escapeHtml(line) || '<br>'}</div></section>`,
          )
          .join('')}</div>`,
        `const blocks = document.getElementById('blocks')
         offer(() => blocks.innerHTML, () => blocks)`,
      ),
    },
    {
      name: 'an unknown editor that redraws spans',
      source: 'dom',
      page: page(
        `<style>.line { display: flex } .line > .run { white-space: pre-wrap } .tool { position: absolute; left: -9999px }</style>
         <div class="tool" contenteditable="true">剪贴板</div>
         <div id="model" contenteditable="true" style="height: 400px; overflow-y: scroll"></div>`,
        `const model = document.getElementById('model')
         const draw = (line) => {
           const row = document.createElement('div')
           row.className = 'line'
           const run = row.appendChild(document.createElement('span'))
           run.className = 'run'
           for (const piece of line.match(/.{1,3}/gu) ?? ['\\u200b']) {
             const span = document.createElement('span')
             span.style.fontFamily = 'serif'
             span.appendChild(document.createElement('font')).textContent = piece
             run.append(span)
           }
           return row
         }
         model.append(...${JSON.stringify(lines)}.map(draw))
         // Draws the line anew at every key, as editors with a model of their own do: no node outlives it.
         model.addEventListener('input', () => {
           const { anchorNode, anchorOffset } = getSelection()
           const row = anchorNode.parentElement.closest('.line')
           const before = document.createRange()
           before.setStart(row, 0)
           before.setEnd(anchorNode, anchorOffset)
           const length = before.toString().length
           const fresh = draw(row.textContent)
           row.replaceWith(fresh)
           setCaret(fresh, length)
         })
         offer(() => model.innerHTML, () => model)`,
      ),
    },
  ]
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function page(body: string, script: string, late = ''): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度报告编辑</title>
    <input type="search" placeholder="搜索" style="width: 300px">
    ${body}
    <script>
      let fixture = ${late ? '{ content: () => "", caretAfter() {} }' : 'null'}
      function setCaret(root, offset) {
        const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          if (offset <= node.length) return root.ownerDocument.defaultView.getSelection().collapse(node, offset)
          offset -= node.length
        }
      }
      function offer(content, root) {
        fixture = {
          content,
          caretAfter(words) {
            const found = root()
            const holder = [found, ...found.querySelectorAll('[contenteditable="true"]')].findLast((each) => each.textContent.includes(words))
            holder.ownerDocument.defaultView.focus()
            holder.focus()
            setCaret(holder, holder.textContent.indexOf(words) + words.length)
          },
        }
      }
      ${script}
    </script></html>`
}

async function tiptap(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `
        import { Editor } from '@tiptap/core'
        import StarterKit from '@tiptap/starter-kit'
        window.startTiptap = (element, content) => new Editor({ element, content, extensions: [StarterKit] })
      `,
      resolveDir: new URL('../../', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  return (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
}
