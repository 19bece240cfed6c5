import { describe, expect, it } from 'vitest'
import { readFile } from '../../../lib/files'
import { fixture } from './fixtures'

const paragraphs = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

describe('one document in every format', () => {
  it('is read as it is meant from .docx', async () => {
    const { text, unread } = await readFile('report.docx', fixture('report.docx'))
    expect(paragraphs(text)).toEqual([
      '青禾区2024年法治政府建设年度报告',
      '市委、市政府：',
      '2024年，青禾区坚持以习近平法治思想为指导，紧扣法治政府建设重点任务，扎实推进依法行政各项工作，全区法治化营商环境持续优化，群众法治获得感稳步提升。现将有关情况报告如下。',
      '一、2024年主要举措和成效',
      '（一）党政主要负责人履行推进法治建设第一责任人职责情况',
      '区委、区政府主要负责人全年主持召开专题会议6次，研究解决行政复议体制改革、综合执法队伍建设等重点难点问题14个，带头述法并接受评议。',
      '（二）依法化解矛盾纠纷',
      '1. 全年收到行政复议申请86件，审结81件，其中以调解、撤回申请等方式结案29件，实质性化解率进一步提高。',
      '2. 全年办理行政应诉案件23件，行政机关负责人出庭应诉率100%。',
      '3. 编号续接的一条，含软回车',
      '回车后的半行和\t制表位。',
      '（三）规范行政执法行为',
      '项目\t2023年\t2024年',
      '行政处罚\t312件\t298件',
      '行政许可\t1024件\t1190件',
      '二、存在的不足和原因',
      '（一）基层执法力量不足',
      '受编制和经费所限，镇街综合行政执法队伍中具有法律职业资格的人员偏少。有的部门对新修订的行政复议法学习不深、理解不透，执法程序意识有待加强。',
      '三、2025年工作安排',
      '一是深化行政复议改革；二是加强执法监督；三是开展“法律明白人”培训，力争全年培训500人次以上。',
      '青禾区人民政府',
      '2025年1月15日',
    ])
    expect(unread).toEqual(['1 条批注、1 个脚注、页眉页脚、1 张图片、1 处隐藏文字未读入正文'])
  })

  it.each([
    ['report.doc', 'doc'],
    ['report.odt', 'odt'],
    ['report.rtf', 'rtf'],
  ])('gives the same paragraphs, labels and omissions from %s', async (name, format) => {
    const docx = await readFile('report.docx', fixture('report.docx'))
    const source = await readFile(name, fixture(name))
    expect(source.format).toBe(format)
    expect(paragraphs(source.text)).toEqual(paragraphs(docx.text))
    expect(source.unread).toEqual(docx.unread)
  })

  it('gives the same paragraphs and labels from a PDF, and says what a PDF does not tell', async () => {
    const docx = await readFile('report.docx', fixture('report.docx'))
    const source = await readFile('report.pdf', fixture('report.pdf'))
    expect(paragraphs(source.text)).toEqual(paragraphs(docx.text))
    expect(source).toMatchObject({
      format: 'pdf',
      unread: ['1 个脚注、页眉页脚未读入正文', '段落按版面还原，分段可能有出入；修订中划去的文字分辨不出，也在正文里'],
    })
  })

  it('reads a .wps file that is a Word document inside, whatever it is called', async () => {
    const doc = await readFile('报告.doc', fixture('report.doc'))
    for (const name of ['报告.wps', '报告.docx', '报告']) {
      expect(await readFile(name, fixture('report.doc'))).toEqual({ ...doc, name })
    }
  })
})
