import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

const BODY = [
  '一、主要举措',
  '（一）规范执法。全局开展执法检查46次，发现问题12个，均已督促整改到位。',
  '（二）加强普法。组织宣讲16场，发放资料3200份，群众知晓率明显提高。',
  '（三）化解纠纷。排查各类矛盾84件，化解82件，没有发生群体性事件。',
  '二、存在的问题',
  '一是执法力量偏弱，持证人员偏少，业务骨干流动较快。',
  '二是普法形式不多，针对性还不强，年轻群体参与度不高。',
  '三、下一步打算',
  '继续抓好执法人员培训，推动执法重心下移、力量下沉。',
]

function of(mend: (lines: string[]) => string[], glue = '\n'): string[] {
  return found('punctuation-width', TITLE + mend([...BODY]).join(glue))
}

describe('how paragraphs end', () => {
  it('a comma before the next number', () => {
    expect(of((lines) => lines.map((line) => line.replace('事件。', '事件，')))).toHaveLength(1)
    expect(of((lines) => lines.map((line) => line.replace('明显提高。', '明显提高、')))).toHaveLength(1)
  })

  it('no mark where all others have their stop', () => {
    expect(of((lines) => lines.map((line) => line.replace('整改到位。', '整改到位')))).toHaveLength(1)
  })

  it('is no matter where lines are broken by a page, in lists and headings', () => {
    expect(of((lines) => lines)).toEqual([])
    expect(of((lines) => lines.map((line) => line.replace('。', '')))).toEqual([])
    expect(of((lines) => lines.flatMap((line) => line.split(/(?<=，)/)))).toEqual([])
    expect(
      of((lines) => [...lines, '联系人：张伟，联系电话：0571-88888888，地址：青石县人民路18号县政府大院']),
    ).toEqual([])
  })
})
