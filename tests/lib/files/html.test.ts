import { describe, expect, it } from 'vitest'
import { readFile } from '../../../lib/files'

const read = (html: string) => readFile('page.html', new TextEncoder().encode(html))
const lines = async (html: string) => (await read(html)).text.split('\n')

describe('text of a page', () => {
  it('ends paragraphs at blocks and breaks, not at spans', async () => {
    const heading =
      '<p class="MsoNormal" style="text-indent:32pt"><span>　　</span><font face="楷体_GB2312"><span>（</span><span>二</span><span>）</span><b>完善</b></font><span>依法决策<o:p></o:p></span></p>'
    expect(await lines(`<div>${heading}<p>甲<br>乙<br/><br/>丙</p>尾<p>&nbsp;</p></div><h2>题</h2>文`)).toEqual([
      '　　（二）完善依法决策',
      '甲',
      '乙',
      '丙',
      '尾',
      '题',
      '文',
    ])
  })

  it('collapses white space as a browser does and keeps U+00A0 and U+3000', async () => {
    expect(await lines('<p>\n  a   b\t\n c&nbsp;&nbsp;d　&emsp;e </p>')).toEqual(['a b c\u00a0\u00a0d　\u2003e'])
    expect(await lines('<p>法治政府\n  建设，\n“十四五” A\nB\n2024\n年</p>')).toEqual([
      '法治政府建设，“十四五” A B 2024 年',
    ])
    expect(await lines('<p>甲<span> </span><span> 乙</span></p>')).toEqual(['甲 乙'])
    expect(await lines('<pre>\n甲  乙\n\n 丙</pre>')).toEqual(['', '甲  乙', '', ' 丙'])
    expect(await lines('<p style="white-space: pre-wrap">甲  乙</p>')).toEqual(['甲  乙'])
  })

  it('decodes entities once', async () => {
    expect(await lines('<p>&lt;b&gt; &amp;amp; &ldquo;&#20013;&#x4e2d;&rdquo; &不是;</p>')).toEqual([
      '<b> &amp; “中中” &不是;',
    ])
  })

  it('leaves out code, controls, navigation, titles and hidden parts, and says what it hid', async () => {
    const html = `<html><head><title>部门文件</title><meta name="ArticleTitle" content="题"><style>p{}</style><script>var a = "<p>x</p>"</script></head>
      <body><nav>首页</nav><select><option>选</option></select><button>提交</button><noscript>请启用</noscript><template>模</template>
      <p>正文</p><p style="DISPLAY : none">藏一</p><div hidden><p>藏二<b>三</b></p></div><span style='mso-hide:all'>藏</span>
      <textarea>稿</textarea><iframe src="x"></iframe><svg><text>图</text></svg><ruby>镇<rt>zhèn</rt></ruby><del>删</del></body></html>`
    expect(await read(html)).toMatchObject({
      text: '正文\n镇',
      unread: ['6 个隐藏的字、1 处标为删除的文字、1 个输入框里的文字、1 个内嵌页面未读入正文'],
    })
  })

  it('keeps the rest of the page, also when head or paragraphs are never closed', async () => {
    expect(await lines('<head><title>t</title><div>当前位置：首页<p>甲<p>乙<footer>主办单位')).toEqual([
      '当前位置：首页',
      '甲',
      '乙',
      '主办单位',
    ])
  })

  it('sets table cells side by side, and layout tables one below the other', async () => {
    expect(
      await lines(
        '<table><thead><tr><th>项目<th>件数<tbody><tr><td><p>复议</p></td><td> 12 </td><td></td></tr></table>后',
      ),
    ).toEqual(['项目\t件数', '复议\t12\t', '后'])
    expect(await lines('<table><tr><td>导航</td><td><p>标题</p><p>正文</p></td></tr></table>')).toEqual([
      '导航',
      '标题',
      '正文',
    ])
    expect(
      await lines('<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td><td>丙</td></tr></table>'),
    ).toEqual(['甲\t乙\t丙'])
  })

  it('runs nothing and takes hostile markup for text', async () => {
    expect(
      await lines('<p>甲<img src=x onerror=alert(1)><a href="javascript:alert(1)">乙</a></p><script>丙<b>丁</b>'),
    ).toEqual(['甲乙'])
    expect(await lines('<p title="<p>题</p>">甲 < 乙 <3 > 丙</p>')).toEqual(['甲 < 乙 <3 > 丙'])
  })
})

describe('numbers of lists', () => {
  it.each([
    ['<ol><li>甲</li><li>乙</li></ol>', ['1. 甲', '2. 乙']],
    ['<ol start="3"><li>甲<li value=7>乙<li>丙</ol>', ['3. 甲', '7. 乙', '8. 丙']],
    ['<ol type="a"><li>甲</li></ol><ol type="I" start="4"><li>乙</li></ol>', ['a. 甲', 'IV. 乙']],
    ['<ol reversed><li>甲<li>乙<li><p></p><li>丙</ol>', ['4. 甲', '3. 乙', '1. 丙']],
    ['<ol reversed start=9><li>甲<li>乙</ol>', ['9. 甲', '8. 乙']],
    ['<ol style="list-style-type:cjk-ideographic"><li>甲<li>乙</ol>', ['一、甲', '二、乙']],
    ['<ol style="list-style-type: simp-chinese-informal" start=11><li><p>甲</p><p>续</p></ol>', ['十一、甲', '续']],
    ['<ol style="list-style-type:lower-alpha" start=27><li>甲</ol>', ['aa. 甲']],
    [`<ol style='list-style-type:"（一）"'><li>甲</ol>`, ['（一）甲']],
    ['<ol style="list-style:none"><li>甲</ol>', ['甲']],
    ['<ul><li>甲</li></ul>', ['甲']],
    [
      '<ol><li>甲<ol style="list-style-type:lower-roman"><li>子<li>丑</ol><li>乙</ol>',
      ['1. 甲', 'i. 子', 'ii. 丑', '2. 乙'],
    ],
    ['<ol><li>1、甲<li>2．乙<li>3件<li>14.丁</ol>', ['1、甲', '2．乙', '3. 3件', '4. 14.丁']],
    ['<ol><li style="display:none">藏<li>甲</ol>', ['1. 甲']],
  ])('%s', async (html, expected) => {
    expect(await lines(html)).toEqual(expected)
  })

  it('takes a label pasted from Word once, and not its bullets', async () => {
    const pasted = (label: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>加强领导</p>`
    expect(await lines(pasted('一、') + pasted('1.') + pasted('（二）') + pasted('Ø'))).toEqual([
      '一、加强领导',
      '1. 加强领导',
      '（二）加强领导',
      '加强领导',
    ])
    expect(await lines(`<ol><li>${pasted('1.')}</li></ol>`)).toEqual(['1. 加强领导'])
  })
})

describe('large and hostile pages', () => {
  const timed = async (html: string) => {
    const started = performance.now()
    const source = await read(html)
    return { source, milliseconds: performance.now() - started }
  }

  it('takes time in proportion', async () => {
    const page = (count: number) => '<p><span style="font-family:仿宋">法治</span><span>政府，</span></p>'.repeat(count)
    const { source, milliseconds } = await timed(page(60_000))
    expect(source.text.length).toBe(60_000 * 6 - 1)
    expect(milliseconds).toBeLessThan(20_000)
  })

  it.each([
    ['closing tags', `${'</b>'.repeat(500_000)}文`],
    ['unclosed paragraphs', '<p>文'.repeat(300_000)],
    ['one long line', `<p>${'文 '.repeat(1_000_000)}`],
    ['ampersands', '&'.repeat(1_000_000)],
    ['open brackets', `文${'<'.repeat(1_000_000)}`],
    ['open comments', `文${'<!--'.repeat(300_000)}`],
    ['attributes', `<p ${'a '.repeat(300_000)}>文`],
    ['tables in tables', `${'<table><tr><td>'.repeat(160)}${'文<td>文<tr>'.repeat(60_000)}`],
    ['a style', `<p style="${'list:x;'.repeat(200_000)}">文`],
  ])('is not held up by %s', async (_, html) => {
    expect((await timed(html)).milliseconds).toBeLessThan(20_000)
  })

  it('refuses bottomless nesting', async () => {
    await expect(read('<b>'.repeat(1_000_000))).rejects.toThrow(/嵌套过深/)
  })
})
