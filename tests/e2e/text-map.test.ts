/** What the generic adapter reads of a page, in a real layout engine: pieces of page, and the text a reader sees. */
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Editor, Reading } from '../../lib/editors/editor'
import { findChromium } from './chromium.mjs'
import { QUIET_ARGUMENTS } from './extension'

declare const hegao: {
  readText(roots: Element[]): Reading
  findEditors(document: Document): { editors: Editor[]; foreignFrames: string[] }
  liveRange(place: StaticRange): Range
  titleFieldOf(editor: Element): string | undefined
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: QUIET_ARGUMENTS })
  page = await browser.newPage()
  const bundle = await build({
    stdin: {
      contents: `
        import { liveRange } from './lib/editors/editor'
        import { findEditors } from './lib/editors/find'
        import { readText } from './lib/editors/text-map'
        import { titleFieldOf } from './lib/editors/title-field'
        window.hegao = { findEditors, liveRange, readText, titleFieldOf }
      `,
      resolveDir: new URL('../../', import.meta.url).pathname,
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  await page.addInitScript(bundle.outputFiles[0]?.text ?? '')
  await page.goto('about:blank')
})
afterAll(() => browser?.close())

function read(html: string): Promise<{ text: string; unread: readonly string[]; places: number; wrong: string[] }> {
  return page.evaluate((html) => {
    document.body.innerHTML = `<div id="root" contenteditable="true">${html}</div>`
    const reading = hegao.readText([...document.querySelectorAll('#root')])
    // Every single character that has a place must be found at it.
    const wrong: string[] = []
    let places = 0
    for (let at = 0; at < reading.text.length; at++) {
      const place = reading.locate(at, at + 1)
      if (!place) continue
      places++
      const there = hegao.liveRange(place).toString().replace(/\s/, ' ')
      if (there !== reading.text.charAt(at).replace(/\s/, ' ')) wrong.push(`${at}: ${there}`)
    }
    return { text: reading.text, unread: reading.unread, places, wrong }
  }, html)
}

describe('lines', () => {
  test.each([
    ['paragraphs', '<p>一</p><p>二</p>', '一\n二'],
    ['an empty paragraph with its filler', '<p>一</p><p><br></p><p>二</p>', '一\n\n二'],
    ['a filler at the end of a paragraph', '<p>一<br></p><p>二</p>', '一\n二'],
    ['breaks inside a paragraph', '<p>一<br>二<br><br>三</p>', '一\n二\n\n三'],
    ['lines parted by breaks alone', '一<br>二<br>', '一\n二'],
    ['nested blocks', '<div><div><p>一</p></div><div>二</div></div>', '一\n二'],
    ['text beside blocks', '零<p>一</p>二<p>三</p>', '零\n一\n二\n三'],
    ['an empty paragraph without height', '<p>一</p><p></p><p>二</p>', '一\n二'],
    [
      'an empty paragraph that has a height',
      '<p>一</p><p style="min-height: 1em"><span></span></p><p>二</p>',
      '一\n\n二',
    ],
    ['one kept open by a filler character', '<p>一</p><p>\u200b</p><p>二</p>', '一\n\n二'],
    ['a paragraph of a hard space', '<p>一</p><p>&nbsp;</p>', '一\n\u00a0'],
    ['a heading in five spans', '<h2><span>一</span><span>、</span><b>工</b><i>作</i><u>情况</u></h2>', '一、工作情况'],
    ['filler characters in the text', '<p>行\ufeff政\u200b复\u2060议</p>', '行政复议'],
    ['white space that collapses', '<p>\n  一 \n  二  </p>\n <p> 三</p>', '一 二\n三'],
    ['white space over element ends', '<p>一 <b> 二</b> <i>三</i></p>', '一 二 三'],
    ['white space that is kept', '<p style="white-space: pre-wrap">　　一  二\n三\n</p>', '　　一  二\n三'],
    [
      'table cells',
      '<table><tr><td>指标</td><td><p>数</p></td></tr><tr><td></td><td>3</td></tr></table>',
      '指标\t数\n\t3',
    ],
    ['a cell of several lines', '<table><tr><td><p>一</p><p>二</p></td><td>三</td></tr></table>', '一\n二\t三'],
    ['a flex row of inline pieces', '<div style="display: flex"><span>一、</span><span>工作</span></div>', '一、工作'],
    [
      'spans laid out as blocks',
      '<span style="display: block">一</span><span style="display: block">二</span>',
      '一\n二',
    ],
    ['an island that is not editable', '<p>一</p><div contenteditable="false">引用</div><p>二</p>', '一\n引用\n二'],
  ])('%s', async (_, html, text) => {
    const result = await read(html)
    expect(result.text).toBe(text)
    expect(result.wrong).toEqual([])
    expect(result.unread).toEqual([])
  })
})

describe('labels of lists', () => {
  test.each([
    ['numbers', '<ol><li>甲</li><li>乙</li></ol>', '1. 甲\n2. 乙'],
    ['a start and a value', '<ol start="3"><li>甲</li><li value="7">乙</li><li>丙</li></ol>', '3. 甲\n7. 乙\n8. 丙'],
    ['backwards', '<ol reversed><li>甲</li><li>乙</li></ol>', '2. 甲\n1. 乙'],
    ['Chinese', '<ol style="list-style-type: simp-chinese-informal"><li>甲</li><li>乙</li></ol>', '一、甲\n二、乙'],
    ['nested', '<ol><li>甲<ol type="a"><li>子</li></ol></li><li>乙</li></ol>', '1. 甲\na. 子\n2. 乙'],
    ['paragraphs in items', '<ol><li><p>甲</p><p>续</p></li></ol>', '1. 甲\n续'],
    ['bullets are not text', '<ul><li>甲</li></ul>', '甲'],
  ])('%s', async (_, html, text) => {
    const result = await read(html)
    expect(result.text).toBe(text)
    expect(result.wrong).toEqual([])
  })

  test('a mark over a label starts at the first real character', async () => {
    const marked = await page.evaluate(() => {
      document.body.innerHTML = '<div id="root"><ol><li>甲乙</li></ol></div>'
      const reading = hegao.readText([...document.querySelectorAll('#root')])
      const place = reading.locate(0, 4)
      return [place && String(hegao.liveRange(place)), reading.locate(0, 3)]
    })
    expect(marked).toEqual(['甲', null])
  })
})

describe('what is not text', () => {
  test.each([
    ['buttons and scripts', '<p>一<button>删</button><script>x</script><style>y{}</style></p>', '一'],
    ['what is not displayed', '<p>一<span style="display: none">二</span></p>', '一'],
    [
      'what is not visible',
      '<p>一<span style="visibility: hidden">二<b style="visibility: visible">三</b></span></p>',
      '一三',
    ],
    [
      'what is only for screen readers',
      '<p>一<span style="position:absolute;width:1px;height:1px;overflow:hidden">二</span></p>',
      '一',
    ],
    [
      'signs folded up in their line',
      '<p>一<span style="display: inline-block; width: 0; overflow: hidden">**</span>二</p>',
      '一二',
    ],
    ['placeholders', '<p>一<span data-slate-placeholder="true">写点什么</span></p>', '一'],
    ['decorations', '<p>一<span aria-hidden="true">¶</span></p>', '一'],
  ])('%s', async (_, html, text) => {
    expect((await read(html)).text).toBe(text)
  })

  test.each([
    [
      'labels from counters',
      '<style>h2::before { counter-increment: h; content: counter(h) "、" }</style><h2>工作</h2>',
      'generated-content',
    ],
    [
      'a list style of the page’s own',
      '<style>@counter-style own { symbols: A B; suffix: "）" }</style><ol style="list-style: own"><li>甲</li></ol>',
      'generated-content',
    ],
    ['a spacer for lines that are not there', '<p>一</p><div style="height: 3000px"></div>', 'virtualised'],
    ['a picture', '<p>一</p><img width="300" height="200">', 'images'],
    ['a canvas', '<p>一</p><canvas width="300" height="200"></canvas>', 'canvas'],
    ['a frame', '<p>一</p><iframe></iframe>', 'embedded'],
  ])('%s is said to be unread', async (_, html, unread) => {
    expect((await read(html)).unread).toEqual([unread])
  })

  test('a placeholder of an empty paragraph is no label', async () => {
    const html = '<style>p:empty::before { content: "请输入" }</style><p></p><p>一</p>'
    expect((await read(html)).unread).toEqual([])
  })
})

describe('what is taken for the draft', () => {
  const long = '落实行政执法三项制度。'.repeat(30)

  function find(html: string): Promise<string[]> {
    return page.evaluate((html) => {
      document.body.innerHTML = html
      return hegao.findEditors(document).editors.map(({ adapter, element, read }) => {
        return `${adapter} ${element.id} ${read().text.length}`
      })
    }, html)
  }

  test.each([
    ['one host', `<div id="a" contenteditable>${long}</div>`, [`dom a ${long.length}`]],
    [
      'not the clipboard beside it',
      `<div id="a" contenteditable>${long}</div><div contenteditable style="position:absolute;left:-9999px">x</div>`,
      [`dom a ${long.length}`],
    ],
    [
      'not the field behind it',
      `<textarea style="display:none">${long}</textarea><div id="a" contenteditable>${long}</div>`,
      [`dom a ${long.length}`],
    ],
    [
      'not a clipped input',
      `<div style="position:relative;overflow:hidden;width:1px;height:1px"><textarea></textarea></div><div id="a" contenteditable>${long}</div>`,
      [`dom a ${long.length}`],
    ],
    [
      'not a search box',
      `<div role="searchbox" contenteditable>q</div><textarea id="a" rows="9">${long}</textarea>`,
      [`textarea a ${long.length}`],
    ],
    [
      'not a nested caption',
      `<div id="a" contenteditable>${long}<figure contenteditable="false"><figcaption contenteditable="true"></figcaption></figure></div>`,
      [`dom a ${long.length}`],
    ],
    ['an empty editor', '<div id="a" contenteditable style="height:200px"></div>', ['dom a 0']],
    [
      'two editors apart',
      `<div id="a" contenteditable><p>${long}</p><p>x</p></div><div id="b" contenteditable><p>${long}</p><p>y</p></div>`,
      [`dom a ${long.length + 2}`, `dom b ${long.length + 2}`],
    ],
    [
      'paragraphs together',
      `<div id="a">${'<section><p contenteditable>一</p></section>'.repeat(4)}</div>`,
      ['dom a 7'],
    ],
    [
      'paragraphs together, an empty one among them',
      `<div id="a">${'<section><p contenteditable style="min-height: 1em">一</p></section>'.repeat(3)}<section><div contenteditable style="min-height: 1em"></div></section></div>`,
      ['dom a 6'],
    ],
    [
      'the text around the one paragraph that is editable at the moment',
      `<div id="a"><p>${long}</p><h2>二</h2><p contenteditable>三</p><p>四</p></div>`,
      [`dom a ${long.length + 6}`],
    ],
    [
      'a canvas over the page',
      '<canvas id="c" width="1200" height="700"></canvas><textarea style="opacity:0;width:0;height:0"></textarea>',
      ['canvas c 0'],
    ],
    ['nothing', '<p>只读的网页</p><input value="x">', []],
  ])('%s', async (_, html, expected) => {
    expect(await find(html)).toEqual(expected)
  })
})

describe('the title field', () => {
  const editor = '<div id="editor" contenteditable style="height: 200px">正文</div>'

  function titleField(html: string): Promise<string | null> {
    return page.evaluate((html) => {
      document.body.innerHTML = html
      const frame = document.querySelector('iframe')
      if (frame?.contentDocument) frame.contentDocument.body.innerHTML = '<p>正文</p>'
      const found = frame?.contentDocument?.body ?? document.querySelector('#editor')
      return (found && hegao.titleFieldOf(found)) ?? null
    }, html)
  }

  test.each([
    ['a label', `<form><label for="a">标题</label><input id="a" value=" 年度报告 ">${editor}</form>`],
    ['a placeholder', `<input placeholder="请输入文章标题（30字以内）" value="年度报告">${editor}`],
    ['a textarea', `<textarea placeholder="请在这里输入标题">年度报告</textarea>${editor}`],
    [
      'the cell before',
      `<table><tr><td>* 题　名：</td><td><div><input value="年度报告"></div></td></tr></table>${editor}`,
    ],
    [
      'nested rows of a component library',
      `<div><label>文件标题</label><div><div><div><div><input value="年度报告"></div></div></div></div></div>${editor}`,
    ],
    ['its name', `<h2>新建文章</h2><form><input name="info[title]" value="年度报告">${editor}</form>`],
    ['its id', `<input id="txtArticleTitle" value="年度报告">${editor}`],
    ['English', `<label>Title <input value="年度报告"></label>${editor}`],
    ['a form around a frame', '<form><label>标题<input value="年度报告"></label><iframe height="200"></iframe></form>'],
    [
      'the nearest of several',
      `<label>标题<input value="别的"></label><p>字</p><label>标题<input value="年度报告"></label>${editor}`,
    ],
  ])('is known by %s', async (_, html) => {
    expect(await titleField(html)).toBe('年度报告')
  })

  test.each([
    ['a search box', `<input type="search" placeholder="标题" value="x">${editor}`],
    ['a field to search by title', `<input placeholder="按标题搜索" name="title" value="x">${editor}`],
    ['a search form', `<form role="search"><input name="title" value="x"></form>${editor}`],
    ['another form', `<form><label>标题<input value="x"></label></form><form>${editor}</form>`],
    ['the head of the page', `<header><label>标题<input value="x"></label></header>${editor}`],
    ['a dialog of the editor', `<div role="dialog"><label>标题<input value="x"></label></div>${editor}`],
    ['an empty one', `<label>标题<input value="  "></label>${editor}`],
    ['a hidden one', `<label style="display: none">标题<input value="x"></label>${editor}`],
    ['a subtitle', `<label>副标题<input value="x"></label>${editor}`],
    ['a title for search engines', `<label>标题<input name="seo_title" value="x"></label>${editor}`],
    ['another label over the name', `<label>职务<input name="title" value="x"></label>${editor}`],
    ['the author', `<label>作者<input value="x"></label>${editor}`],
    ['no field at all', editor],
  ])('is not %s', async (_, html) => {
    expect(await titleField(html)).toBe(null)
  })
})
