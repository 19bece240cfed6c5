/**
 * Pages that hold a draft in the ways editors on the web hold text. Each page sets `fixture` on its window: what the editor
 * itself gives out as its content, and a way to put the caret behind some words, as a click there would.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph } from 'docx'
import { build } from 'esbuild'

export interface Fixture {
  name: string
  /** What the panel is to call the adapter. */
  source: 'dom' | 'textarea' | 'virtualised' | 'canvas' | 'page'
  page: string
  /** What is to be read, where it is not the draft to the sign. */
  text?: string
  /** How long it takes to tell of a change, in milliseconds. */
  settles?: number
  /** Nobody can write in it. */
  isReadOnly?: boolean
  /** The editor's text cannot be marked in the page: the panel's own view of it is. */
  isMarkedInPanel?: boolean
  /** The text is taken only by a click in the panel, and again after it was changed. */
  isAskedFor?: boolean
}

/** What a fixture page offers; it runs in the page. */
export interface PageFixture {
  /** What the editor itself gives out as its content. */
  content(): string
  /** Puts the caret behind some words, as a click there would. */
  caretAfter(words: string): void
  /** What the editor knows of undoing, of its own selection, and of having been changed. */
  state?(): string
}

/** A page for each way, holding this draft, one paragraph a line. */
export async function fixtures(draft: string): Promise<Fixture[]> {
  const lines = draft.split('\n')
  const [tiptap, slate, codeMirror, univer] = await Promise.all([
    bundle(TIPTAP),
    bundle(SLATE),
    bundle(CODE_MIRROR),
    bundle(UNIVER),
  ])
  const paragraphs = paragraphsOf(draft)
  return [
    {
      name: 'TinyMCE in a frame',
      source: 'dom',
      page: tinyMcePage(draft),
    },
    {
      name: 'TinyMCE inline',
      source: 'dom',
      page: page(
        `<script src="/node_modules/tinymce/tinymce.min.js"></script><div id="field">${paragraphs}</div>`,
        `tinymce.init({ selector: '#field', license_key: 'gpl', promotion: false, inline: true }).then(([editor]) =>
          offer(() => editor.getContent(), () => editor.getBody(), () => [editor.isDirty(), editor.undoManager.hasUndo(), editor.selection.getBookmark(2, true)]))`,
      ),
    },
    {
      name: 'Tiptap',
      source: 'dom',
      page: page(
        '<div id="field"></div>',
        `${tiptap}; const editor = startTiptap(document.getElementById('field'), ${JSON.stringify(paragraphs.replaceAll('<br>', ''))})
         let changes = 0
         editor.on('update', () => changes++)
         offer(() => JSON.stringify(editor.getJSON()), () => editor.view.dom, () => [changes, editor.can().undo(), editor.state.selection.toJSON()])`,
      ),
    },
    {
      name: 'UEditor',
      source: 'dom',
      page: page(
        `<script>window.UEDITOR_HOME_URL = '/node_modules/ueditor/example/public/ueditor/'</script>
         <script src="/node_modules/ueditor/example/public/ueditor/ueditor.config.js"></script>
         <script src="/node_modules/ueditor/example/public/ueditor/ueditor.all.min.js"></script>
         <script src="/node_modules/ueditor/example/public/ueditor/lang/zh-cn/zh-cn.js"></script>
         <script id="field" type="text/plain" style="width: 900px; height: 400px">${paragraphs}</script>`,
        `const editor = UE.getEditor('field', { autoHeightEnabled: false, enableAutoSave: false })
         let changes = 0
         editor.ready(() => {
           editor.addListener('contentChange', () => changes++)
           offer(() => editor.getContent(), () => editor.body, () => [changes, editor.undoManger?.hasUndo])
         })`,
      ),
    },
    {
      name: 'CKEditor 5',
      source: 'dom',
      page: page(
        `<link rel="stylesheet" href="/node_modules/ckeditor5/dist/browser/ckeditor5.css">
         <script src="/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js"></script>
         <style>.ck-editor__editable { height: 400px }</style><div id="field">${paragraphs.replaceAll('<br>', '&nbsp;')}</div>`,
        `const { ClassicEditor, Essentials, Paragraph, Bold, Undo } = CKEDITOR
         ClassicEditor.create(document.getElementById('field'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Undo], toolbar: ['bold', 'undo'] }).then((editor) => {
           let changes = 0
           editor.model.document.on('change:data', () => changes++)
           offer(() => editor.getData(), () => editor.editing.view.getDomRoot(),
             () => [changes, editor.commands.get('undo').isEnabled, editor.model.document.version, editor.model.document.selection.getFirstPosition()?.path])
         })`,
      ),
    },
    {
      name: 'wangEditor',
      source: 'dom',
      page: page(
        `<link rel="stylesheet" href="/node_modules/@wangeditor/editor/dist/css/style.css">
         <script src="/node_modules/@wangeditor/editor/dist/index.js"></script><div id="field" style="height: 400px"></div>`,
        `const editor = wangEditor.createEditor({ selector: '#field', html: ${JSON.stringify(paragraphs)}, config: { autoFocus: false }, mode: 'default' })
         let changes = 0
         editor.on('change', () => changes++)
         setTimeout(() => offer(() => editor.getHtml(), () => document.querySelector('#field [data-slate-editor]'),
           () => [changes, editor.history?.undos.length, editor.selection]), 50)`,
      ),
    },
    {
      name: 'Slate',
      source: 'dom',
      page: page(
        '<div id="field"></div>',
        `${slate}; const editor = startSlate(document.getElementById('field'), ${JSON.stringify(lines)}.map((text) => ({ type: 'paragraph', children: [{ text }] })))
         const shown = setInterval(() => {
           if (!document.querySelector('[data-slate-editor]')) return
           clearInterval(shown)
           offer(() => JSON.stringify(editor.children), () => document.querySelector('[data-slate-editor]'), () => [editor.history.undos.length, editor.selection])
         }, 20)`,
      ),
    },
    {
      name: 'Editor.js',
      source: 'dom',
      settles: 600,
      page: page(
        '<script src="/node_modules/@editorjs/editorjs/dist/editorjs.umd.js"></script><div id="field"></div>',
        `let changes = 0
         const editor = new EditorJS({ holder: 'field', onChange: () => changes++,
           data: { blocks: ${JSON.stringify(lines)}.map((text) => ({ type: 'paragraph', data: { text } })) } })
         editor.isReady.then(() => offer(() => document.querySelector('.codex-editor__redactor').innerHTML,
           () => document.querySelector('.codex-editor__redactor'), () => [changes]))`,
      ),
    },
    {
      name: 'CodeMirror 6',
      source: 'virtualised',
      page: page(
        '<div id="field"></div>',
        `${codeMirror}; const { view, changed, undoDepth } = startCodeMirror(document.getElementById('field'), ${JSON.stringify(draft)})
         fixture = {
           content: () => view.state.doc.toString(),
           state: () => JSON.stringify([changed.count, undoDepth(view.state), view.state.selection.toJSON(), view.hasFocus]),
           caretAfter(words) {
             view.focus()
             const at = view.state.doc.toString().indexOf(words) + words.length
             view.dispatch({ selection: { anchor: at }, scrollIntoView: true })
           },
         }`,
      ),
    },
    {
      name: 'Monaco',
      source: 'virtualised',
      page: page(
        '<script src="/node_modules/monaco-editor/min/vs/loader.js"></script><div id="field" style="height: 300px; border: 1px solid"></div>',
        `require.config({ paths: { vs: '/node_modules/monaco-editor/min/vs' } })
         require(['vs/editor/editor.main'], () => {
           const editor = monaco.editor.create(document.getElementById('field'), { value: ${JSON.stringify(draft)}, language: 'plaintext', wordWrap: 'on', automaticLayout: true })
           const model = editor.getModel()
           let changes = 0
           model.onDidChangeContent(() => changes++)
           editor.onDidChangeCursorSelection(() => changes++)
           fixture = {
             content: () => model.getValue(),
             state: () => JSON.stringify([changes, model.getAlternativeVersionId(), model.canUndo(), editor.getSelection(), editor.hasTextFocus()]),
             caretAfter(words) {
               editor.focus()
               editor.setPosition(model.getPositionAt(model.getValue().indexOf(words) + words.length))
               editor.revealPositionInCenter(editor.getPosition())
             },
           }
         })`,
      ),
    },
    {
      name: 'canvas-editor',
      source: 'canvas',
      isAskedFor: true,
      isMarkedInPanel: true,
      page: canvasEditorPage(draft),
    },
    {
      name: 'Univer Docs',
      source: 'canvas',
      isMarkedInPanel: true,
      page: page(
        '<link rel="stylesheet" href="/node_modules/@univerjs/preset-docs-core/lib/index.css"><div id="field" style="height: 600px"></div>',
        `${univer}; const { unit, selections, commands } = startUniver(document.getElementById('field'), ${JSON.stringify(lines)})
         let changes = 0
         commands.onCommandExecuted(({ type }) => { if (type === 2) changes++ })
         // It puts a caret of its own a while after it has come up.
         const settled = setInterval(() => {
           if (!selections.getTextRanges()?.length) return
           clearInterval(settled)
           fixture = {
           content: () => JSON.stringify(unit.getSnapshot().body),
           state: () => JSON.stringify([changes, unit.getRev?.(), selections.getTextRanges()?.map(({ startOffset, endOffset }) => [startOffset, endOffset])]),
           caretAfter(words) {
             const at = unit.getSnapshot().body.dataStream.indexOf(words) + words.length
             selections.replaceDocRanges([{ startOffset: at, endOffset: at }])
             document.querySelector('[contenteditable="true"]')?.focus()
           },
         }
         }, 50)`,
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
      name: 'frame of another site',
      source: 'dom',
      page: page(
        '<iframe id="frame" style="width: 90%; height: 400px"></iframe>',
        `let told = ''
         addEventListener('message', ({ data }) => { told = String(data) })
         const frame = document.getElementById('frame')
         frame.onload = () => {
           fixture = { content: () => told, caretAfter: (words) => { frame.focus(); frame.contentWindow.postMessage(words, '*') } }
         }
         frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/elsewhere'`,
      ),
    },
    {
      name: 'pasted from Word',
      source: 'dom',
      text: lines.map((line) => line || '\u00a0').join('\n'),
      page: page(
        `<div id="field" contenteditable="true" style="height: 400px; overflow: auto">${lines.map(wordParagraph).join('\n')}</div>`,
        `const field = document.getElementById('field')
         offer(() => field.innerHTML, () => field)`,
      ),
    },
    {
      name: 'form of five fields',
      source: 'textarea',
      page: page(
        `<form>${['受文单位', '办理意见', '报告正文', '附件说明', '备注']
          .map(
            (label) =>
              `<p><label>${label}<br><textarea name="${label}" style="width: 90%; height: 160px">${label === '报告正文' ? escapeHtml(draft) : '（略）'}</textarea></label></p>`,
          )
          .join('')}</form>`,
        `const fields = [...document.querySelectorAll('textarea')]
         fixture = {
           content: () => JSON.stringify(fields.map(({ value }) => value)),
           caretAfter(words) {
             const field = fields.find(({ value }) => value.includes(words))
             const at = field.value.indexOf(words) + words.length
             field.focus()
             field.setSelectionRange(at, at)
           },
         }`,
      ),
    },
    {
      name: 'editor with two copies',
      source: 'dom',
      page: page(
        `<style>#pages { height: 500px; overflow: auto; background: #ddd } .sheet { position: relative; width: 700px; height: 900px; margin: 10px auto; background: white }
           .sheet > div { position: absolute; left: 60px; width: 580px; white-space: pre } #field { position: fixed; left: -9999px; top: 0; width: 580px; opacity: 0 }</style>
         <div id="field"></div><div style="display: contents"><div id="pages" aria-hidden="true"></div></div>`,
        `${tiptap}; const editor = startTiptap(document.getElementById('field'), ${JSON.stringify(paragraphs.replaceAll('<br>', ''))})
         // Lines of 34 characters at their places, with a header and a page number on each sheet, painted anew after every change.
         const paint = () => {
           const rows = []
           editor.state.doc.forEach((node) => rows.push(...(node.textContent.match(/.{1,34}/gu) ?? [''])))
           const sheets = []
           for (let from = 0; from < rows.length; from += 30) {
             const sheet = document.createElement('div')
             sheet.className = 'sheet'
             const put = (text, top) => { const line = sheet.appendChild(document.createElement('div')); line.style.top = top + 'px'; line.append(...(text.match(/.{1,9}/gu) ?? []).map((run) => Object.assign(document.createElement('span'), { textContent: run }))) }
             put('内部资料', 20)
             rows.slice(from, from + 30).forEach((row, index) => put(row, 60 + index * 26))
             put('— ' + (sheets.length + 1) + ' —', 870)
             sheets.push(sheet)
           }
           document.getElementById('pages').replaceChildren(...sheets)
         }
         let changes = 0
         editor.on('update', () => { changes++; paint() })
         paint()
         offer(() => JSON.stringify(editor.getJSON()), () => editor.view.dom, () => [changes, editor.can().undo(), editor.state.selection.toJSON()])`,
      ),
    },
    {
      name: 'docx-preview',
      source: 'page',
      isReadOnly: true,
      page: page(
        `<script src="/node_modules/jszip/dist/jszip.min.js"></script><script src="/node_modules/docx-preview/dist/docx-preview.min.js"></script>
         <div id="field" style="height: 600px; overflow: auto"></div>`,
        `const field = document.getElementById('field')
         fetch('data:application/octet-stream;base64,${await docxOf(lines)}').then((response) => response.blob()).then((file) => docx.renderAsync(file, field)).then(() => {
           offer(() => field.innerHTML, () => field)
         })`,
      ),
    },
    {
      name: 'published page',
      source: 'page',
      isReadOnly: true,
      page: page(
        `<nav>${['首页', '政务公开', '法治政府建设', '互动交流'].map((words) => `<a href="#">${words}</a>`).join('　')}</nav>
         <main><article id="field">${paragraphs}</article></main><form><p>我要留言</p><textarea rows="2"></textarea></form><footer>主办单位：石笏镇人民政府</footer>`,
        `const field = document.getElementById('field')
         offer(() => document.body.innerHTML, () => field)`,
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
         const redraw = () => {
           const { anchorNode, anchorOffset } = getSelection()
           const row = anchorNode.parentElement.closest('.line')
           const before = document.createRange()
           before.setStart(row, 0)
           before.setEnd(anchorNode, anchorOffset)
           const length = before.toString().length
           const fresh = draw(row.textContent)
           row.replaceWith(fresh)
           setCaret(fresh, length)
         }
         model.addEventListener('input', ({ isComposing }) => isComposing || redraw())
         model.addEventListener('compositionend', redraw)
         offer(() => model.innerHTML, () => model)`,
      ),
    },
  ]
}

/** A page with TinyMCE in a frame. */
export function tinyMcePage(draft: string): string {
  return page(
    `<script src="/node_modules/tinymce/tinymce.min.js"></script><textarea id="field">${escapeHtml(paragraphsOf(draft))}</textarea>`,
    `tinymce.init({ selector: '#field', license_key: 'gpl', promotion: false, height: 500 }).then(([editor]) =>
      offer(() => editor.getContent(), () => editor.getBody(), () => [editor.isDirty(), editor.undoManager.hasUndo(), editor.selection.getBookmark(2, true)]))`,
  )
}

/** A page with canvas-editor that keeps its editor to itself; `more` is done with it once it is up. */
export function canvasEditorPage(draft: string, more = ''): string {
  const main = draft.split('\n').map((line, index) => ({ value: index === 0 ? line : `\n${line}` }))
  return page(
    '<script src="/node_modules/@hufe921/canvas-editor/dist/canvas-editor.umd.cjs"></script><div id="field"></div>',
    `{
       const instance = new window['canvas-editor'].default(document.getElementById('field'), { main: ${JSON.stringify(main)} }, {})
       let changes = 0
       instance.eventBus.on('contentChange', () => changes++)
       fixture = {
         content: () => JSON.stringify(instance.command.getValue().data),
         state: () => JSON.stringify([changes, instance.command.getRange(), localStorage.length]),
         caretAfter(words) {
           const text = ${JSON.stringify(draft)}
           const at = text.indexOf(words) + words.length
           instance.command.executeSetRange(at, at)
           instance.command.executeFocus({ range: { startIndex: at, endIndex: at } })
         },
       }
       ${more}
       delete window['canvas-editor']
     }`,
  )
}

/** What the page of another site shows in its frame; it tells its content to the page around it, which cannot look. */
export function elsewhere(draft: string): string {
  return page(
    `<div id="field" contenteditable="true">${paragraphsOf(draft)}</div>`,
    `const field = document.getElementById('field')
     offer(() => field.innerHTML, () => field)
     const tell = () => parent.postMessage(field.innerHTML, '*')
     new MutationObserver(tell).observe(field, { subtree: true, childList: true, characterData: true, attributes: true })
     addEventListener('message', ({ data }) => fixture.caretAfter(data))
     tell()`,
  )
}

function paragraphsOf(draft: string): string {
  return draft
    .split('\n')
    .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
    .join('')
}

/** What a word processor leaves of a paragraph on the clipboard: a span for every few characters. */
function wordParagraph(line: string): string {
  const spans = (line.match(/.{1,3}/gu) ?? []).map(
    (piece, index) =>
      `<span lang="${index % 2 ? 'EN-US' : 'ZH-CN'}" style="font-size:16.0pt;font-family:仿宋_GB2312;mso-ascii-font-family:'Times New Roman'">${escapeHtml(piece)}</span>`,
  )
  return `<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0">${spans.join('') || '<span lang="EN-US"><o:p>&nbsp;</o:p></span>'}</p>`
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
      function offer(content, root, state = () => '') {
        fixture = {
          content,
          state: () => JSON.stringify(state()),
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

/** A Word document of these paragraphs, as base64. */
async function docxOf(lines: readonly string[]): Promise<string> {
  return Packer.toBase64String(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))
}

/** What a page loads as one script. Kept below `.output` until the source or any package changes: other files of tests need it as well. */
async function bundle(contents: string): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const key = createHash('sha256')
    .update(contents)
    .update(readFileSync(join(root, 'package-lock.json')))
  const kept = join(root, '.output/fixtures', `${key.digest('hex').slice(0, 32)}.js`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'empty', '.css': 'empty' },
  })
  const script = (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
  mkdirSync(dirname(kept), { recursive: true })
  // Written aside and moved: another process may read it meanwhile.
  const aside = `${kept}.${process.pid}`
  writeFileSync(aside, script)
  renameSync(aside, kept)
  return script
}

const TIPTAP = `
  import { Editor } from '@tiptap/core'
  import StarterKit from '@tiptap/starter-kit'
  window.startTiptap = (element, content) => new Editor({ element, content, extensions: [StarterKit] })
`

const SLATE = `
  import { createElement } from 'react'
  import { createRoot } from 'react-dom/client'
  import { createEditor } from 'slate'
  import { withHistory } from 'slate-history'
  import { Editable, Slate, withReact } from 'slate-react'
  window.startSlate = (element, initialValue) => {
    const editor = withHistory(withReact(createEditor()))
    createRoot(element).render(createElement(Slate, { editor, initialValue }, createElement(Editable, { style: { height: 400, overflow: 'auto' } })))
    return editor
  }
`

const CODE_MIRROR = `
  import { basicSetup, EditorView } from 'codemirror'
  import { undoDepth } from '@codemirror/commands'
  window.startCodeMirror = (parent, doc) => {
    const changed = { count: 0 }
    const view = new EditorView({ parent, doc, extensions: [
      basicSetup, EditorView.lineWrapping, EditorView.theme({ '&': { height: '300px' } }),
      EditorView.updateListener.of(({ docChanged, selectionSet }) => { if (docChanged || selectionSet) changed.count++ }),
    ] })
    return { view, changed, undoDepth }
  }
`

const UNIVER = `
  import { ICommandService, LocaleType, Univer, UniverInstanceType } from '@univerjs/core'
  import { DocSelectionManagerService } from '@univerjs/docs'
  import { UniverDocsCorePreset } from '@univerjs/preset-docs-core'
  import zhCN from '@univerjs/preset-docs-core/locales/zh-CN'
  window.startUniver = (container, lines) => {
    const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: zhCN } })
    for (const plugin of UniverDocsCorePreset({ container }).plugins) {
      Array.isArray(plugin) ? univer.registerPlugin(plugin[0], plugin[1]) : univer.registerPlugin(plugin)
    }
    const dataStream = lines.join('\\r') + '\\r\\n'
    const paragraphs = []
    for (let at = dataStream.indexOf('\\r'); at >= 0; at = dataStream.indexOf('\\r', at + 1)) paragraphs.push({ startIndex: at })
    const unit = univer.createUnit(UniverInstanceType.UNIVER_DOC, {
      id: 'draft', body: { dataStream, paragraphs, sectionBreaks: [{ startIndex: dataStream.length - 1 }], textRuns: [] },
      documentStyle: { pageSize: { width: 595, height: 842 }, marginTop: 50, marginBottom: 50, marginLeft: 50, marginRight: 50 },
    })
    const selections = univer.__getInjector().get(DocSelectionManagerService)
    return { unit, selections, commands: univer.__getInjector().get(ICommandService) }
  }
`
