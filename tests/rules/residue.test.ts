import { expect, it } from 'vitest'
import { found, report } from './found'

it.each([
  ['办理[bookmark: _GoBack]案件16件。', 'word-bookmark'],
  ['办理案件16件_Toc187654321。', 'word-bookmark'],
  ['{ HYPERLINK "http://www.example.cn" }办理案件16件。', 'word-field'],
  ['HYPERLINK \\l "_x" 办理案件16件。', 'word-field'],
  ['{ TOC \\o "1-3" \\h \\z \\u }', 'word-field'],
  ['{ PAGE \\* MERGEFORMAT }', 'word-field'],
  ['TOC \\o "1-3" \\h \\z \\u', 'word-field'],
  ['Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE', 'word-field'],
  ['详见错误！未找到引用源。', 'broken-reference'],
  ['详见错误!未定义书签。', 'broken-reference'],
  ['详见Error! Reference source not found.', 'broken-reference'],
  ['办理案件16件【批注：请核实】。', 'word-comment'],
  ['办理案件16件[批注 陈3:请核实]。', 'word-comment'],
  ['批注 [A1]: 请核实', 'word-comment'],
  ['删除的内容: 办理案件15件', 'word-revision'],
  ['带格式的：字体: 仿宋', 'word-revision'],
  ['单击此处添加标题', 'editor-prompt'],
  ['单击或点击此处输入文字。', 'editor-prompt'],
  ['[在此处键入]', 'editor-prompt'],
  ['请输入正文', 'editor-prompt'],
  ['办理案件16件<br>。', 'html-tag'],
  ['<p style="text-align: center">办理案件16件。</p>', 'html-tag'],
  ['<o:p></o:p>办理案件16件。', 'html-tag'],
  ['办理案件16件&nbsp;&nbsp;。', 'html-entity'],
  ['“枫桥经验”&rdquo;推广。', 'html-entity'],
  ['**规范执法。**办理案件16件。', 'markdown'],
  ['以下是根据您的要求修改后的报告：', 'assistant'],
  ['作为人工智能语言模型，我无法核实数据。', 'assistant'],
  ['希望这份报告对您有所帮助！', 'assistant'],
  ['现将年度报告全文公布如下：', 'web-lead'],
])('%s', (paragraph, reason) => {
  expect(found('residue', report(paragraph)).map((line) => line.split(' ')[0])).toEqual([reason])
})

it.each([
  '完善〔2024〕3号文件配套措施，政务网站浏览次数达3万次，注册用户2千人，登录人次上升。',
  '群众登录“云上办”小程序，点击此处办事指南的人次达2万，扫码即可查询。'.replace('点击此处办事指南', '点击办事指南'),
  '删除的内容管理规定3条，插入的内容条款2条，修订制度4项。',
  '设备型号A&B;C，R&D投入，a<b且c>d，满意度>95%，<0.5秒响应。',
  '邮箱a_b@example.cn，版本v2.0，PAGE公司，TIME杂志，REF编号。',
  '推广人工智能辅助办案，AI模型助手上线，按照您点我检机制抽检。',
  '以下是主要做法。希望以上工作得到支持。',
  '严禁“错误!”式执法。',
  '3*5=15，执法*监督*一体化。',
  '　　　办理案件16件。',
])('silent: %s', (paragraph) => {
  expect(found('residue', report(paragraph))).toEqual([])
})

it('is silent on a note of release', () => {
  expect(found('residue', `${report('办理案件16件。')}\n（此件公开发布）`)).toEqual([])
})

it('tells a swarm of tags once', () => {
  expect(found('residue', report('<p>办理</p><p>案件</p><p>16件</p>。<br/>宣讲3次。'))).toHaveLength(1)
})
