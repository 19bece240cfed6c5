import { matchesOf } from '../../../lib/audit'
import { rangeOf, sentenceAround } from './around'
import { type PowerSlip, SUBJECT, TOLD_SUBJECT, UNWILLING } from './power-slip'

interface Act {
  act: RegExp
  /** What must stand right before it, if it is to be told at all. */
  after?: RegExp
  /** What tells in the sentence that the organ does it whose act it is. */
  theirs: RegExp
}

/** Acts of courts, congresses, the State Council and what is above it. */
const OTHERS: readonly Act[] = [
  // The State Council, the two highest courts and procuratorates, the National People's Congress.
  {
    act: /(?:制定|出台|颁布|公布|发布|审议通过|作出)(?:了|出台|并公布)?(?:[^,。;《\n]{0,4})(行政法规|司法解释|法律(?=\d{1,2}[部件]))|(?:修改|修订|废止)(?:了)?(行政法规)(?=\d{1,2}[部件])/g,
    theirs: /国务院|最高|全国人大|贯彻|学习|宣传|依据|根据|按照|配合|参与|落实|国家|草案|意见/,
  },
  // Congresses and their standing committees.
  {
    act: /(?:任命|任免|罢免|免去)(?:了)?[^,。;\n]{0,14}(法官|检察官|审判员|陪审员|检察长|庭长|法院(?:副)?院长|人大代表)/g,
    theirs: /人大(?!代表)|人民代表大会|法院党组|提请|提名|被/,
  },
  {
    act: /(?<=政府|办事处|管委会|[局厅委])(?:直接|依法)?(?:任命|任免|罢免|免去)(?:了)?[^,。;\n]{0,10}((?:人大|政协)(?:常委会)?(?:副)?(?:主任|主席)|监委(?:副)?主任)/g,
    theirs: /选举|会议|提请|提名|接受|表决|党委|[省市县区旗]委|组织部|人民代表大会|被/,
  },
  // Reconsideration is for governments: no court, procuratorate, congress or village decides it.
  {
    act: /(?:作出|受理|审结|审理|办结|办理)(?:了)?[^,。;:\n]{0,4}(行政复议)(?!监督|衔接|检察)/g,
    after:
      /(?:法院|检察院|仲裁委员会|人大常委会|政协|公证处|律师事务所|村(?:民)?委会|居(?:民)?委会|调解委员会)[^,。;:、\n]{0,6}$/,
    theirs: /不服|移送|建议|监督|配合|衔接|协助|司法局|政府/,
  },
  // Courts.
  {
    act: /(?:作出)?(?:了)?((?:终局|终审|最终|一审|二审)?判决|(?:终局|终审|最终)裁[定决]|判处|宣判|裁定(?=准予|驳回|撤销|中止|终结))(?!书|生效|结果|履行|执行|败|胜|文书|情况|维持|确认|我|由|为|的)/g,
    after: new RegExp(`${SUBJECT}(?:[^,。;:\\n]{0,6}|(?:依法)?对[^,。;:\\n]{2,10})$`),
    theirs:
      /法院|法庭|收到|履行(?!义务\d)|执行(?!案)|被(?!告)|由[^,]{0,6}判|经[^,]{0,6}判|宣判会|案例|旁听|庭审|移送|移交/,
  },
  // 对行业纠纷依法作出判决, where no court is named.
  {
    act: /(?:作出|出具|下达|制作)(?:了)?(?:民事|行政)?(判决书?|裁定书?)(?!结果|情况|执行|履行|前|后|的)/g,
    after: /(?:^|[。;\n,:.])(?:[一二三四五六七八九]是)?(?:依法)?(?:及时)?[对就][^,。;:、\n]{2,14}$/,
    theirs: /法院|法庭|法官|审判|庭审|诉讼|[一二再终]审|起诉|上诉|[应败胜]诉|仲裁|收到|履行|执行|不服|移送|案例|司法/,
  },
  // 对执法情况作出重要指示: the word is for the leaders of the Party and the State.
  {
    act: /作出(?:了)?(重要(?:指示批示|指示))/g,
    after:
      /(?:^|[。;\n])(?:先后|多次|专门)?[对就][^,。;:、\n]{2,14}$|(?:局长|厅长|所长|[镇乡区县]长|办事处主任|管委会主任|(?:党组|党委|党工委)书记)[^,。;:\n]{0,12}$/,
    theirs: /习近平|总书记|总理|中央|国务院|国家|[省市]委|[省市]长|学习|贯彻|落实|传达|领导同志/,
  },
  // A party that tries its own case.
  {
    act: /(公开?开庭审理|开庭审理|开庭审判|当庭宣判|公开审判|判决驳回|裁定驳回|(?:作出)?(?:一审|二审|终审)判决)/g,
    after: new RegExp(
      `(?<![涉诉告以])${SUBJECT}(?:[^,。;:\\n]{0,3}[对将就][^,。;:\\n]{0,14}|[^,。;:\\n]{0,4}依法(?:公开)?)$`,
    ),
    theirs: /法院|法庭|旁听|仲裁|移送|案例|收到|听证/,
  },
  // Villages, mediators and advisers punish nobody.
  {
    act: /(?:作出|实施|处以|给予|下达)(?:了)?[^,。;:\n]{0,6}?(行政处罚|行政强制|罚款|行政许可)/g,
    after:
      /(?<![对向给与])(?:村(?:民)?委会|村民委员会|居(?:民)?委会|居民委员会|网格员|人民调解委员会|司法所|法律顾问)(?:依法|对[^,。;:\n]{0,10}|共|全年|累计){0,2}$/,
    theirs: /配合|协助|不得|建议|被|[县区市](?:[一-鿿]{0,6}局|政府)|执法(?:队|办|大队)|赋权|禁止|无权|委托/,
  },
  // Villages give no normative documents.
  {
    act: /(?:制定|印发|出台|制发)(?:了)?[^,。;:\n]{0,4}(行政规范性文件)/g,
    after: /(?:^|[。;,:\n])(?:各?村(?:民)?(?:委会|\(社区\))?|各?居(?:民)?委会|各?社区)[^,。;:\n]{0,3}$/,
    theirs: /协助|参与|配合|宣传|[县区镇乡](?:人民)?政府|上级/,
  },
  // Who enforces by delegation detains nobody.
  {
    act: /(行政拘留|刑事拘留)(?=\d)/g,
    after: /(?:综合(?:行政)?执法(?:中心|大?队|办|局)|网格员|司法所)[^,。;:\n]{0,4}$/,
    theirs: /公安|派出所|移送|移交|警|联合|配合/,
  },
  // Arbitration commissions, which no town has.
  {
    act: /(仲裁)(?![委院机庭调法程渠方和等、])/g,
    after: /(?:调解委员会|司法所|[镇乡]政府|办事处)[^,。;\n]{0,4}$/,
    theirs: /引导|委托|配合|协助|申请|派|县|区/,
  },
  // The standing committee of a congress adopts what is called 条例; governments send it a draft.
  {
    act: /(?:制定|出台|颁布|公布|审议通过)(?:了|实施|施行|并公布)?(?:《[^》\n]{2,24}(?:条例)》|[^,。;《\n]{0,4}(地方性法规)(?!草案|议案|的|和|、|立))/g,
    after: /[市省](?:人民)?政府[^,。;:\n]{0,6}$/,
    theirs: /人大|草案|议案|提请|推动|推进|配合|报请|起草|联合|国务院|实施细则|办法/,
  },
]

const REGULATIONS: readonly Act[] = [
  {
    act: /(?:制定|出台|颁布|公布)(?:了|出台|实施|施行|并公布|并颁布)?[^,。;《\n]{0,4}(地方性法规|单行条例|自治条例)(?=《|\d{1,2}[件部])/g,
    theirs: /人大|人民代表大会|草案|议案|提请|推动|推进|促成|配合|报请|起草|联合|参与|协助|计划|上级|贯彻|宣传/,
  },
]

/** 出台地方性法规1部, 颁布单行条例《…》 in a government's report, where no congress is named. */
export function regulationSlips(text: string): PowerSlip[] {
  return /地方性法规|单行条例|自治条例/.test(text) ? slipsOf(REGULATIONS, text) : []
}

const LAWS_OF_ABOVE: readonly Act[] = [
  {
    act: /(?:制定|出台|颁布|修改|修订|废止|撤销|批准|审批)(?:了|相关|有关|部分|涉企){0,2}(省(?:级|的)?地方性法规|(?:省|自治区)(?:人民)?政府(?:规章|(?:规范性)?文件(?=\d))|省级规章|(?:国务院)?部门规章)(?!草案|的?(?:建议|意见|配套|实施|规定|要求)|清理)/g,
    theirs:
      /人大|省(?:(?:人民)?政府(?!规章)|司法厅|里|有关)|国务院|上级|草案|建议|意见|提请|配合|协助|参与|推动|报请|贯彻|学习|宣传|依据|根据|按照|落实|因|随着|未|不得/,
  },
]

/** 由市政府直接修改相关省地方性法规: only who made them changes them. */
export function lawsOfAboveSlips(text: string): PowerSlip[] {
  return slipsOf(LAWS_OF_ABOVE, text)
}

/** What courts and congresses do, told as the unit's own. */
export function othersSlips(text: string): PowerSlip[] {
  return slipsOf(OTHERS, text)
}

function slipsOf(acts: readonly Act[], text: string): PowerSlip[] {
  return acts.flatMap(({ act, after, theirs }) =>
    [...matchesOf(text, act)].flatMap((match): PowerSlip[] => {
      if (after && !after.test(text.slice(Math.max(0, match.index - 16), match.index))) return []
      const { head, whole } = sentenceAround(text, rangeOf(match))
      // 均报国务院和省人大常委会备案: to whom it was sent says nothing of who made it.
      if (theirs.test(whole.replace(/报(?:送|请)?[^,。;]{2,20}备案/g, '').replace(UNWILLING, ''))) return []
      const kind = TOLD_SUBJECT.test(head) ? 'others' : 'others-maybe'
      const range = rangeOf(match)
      return [{ kind, range, what: match[1] ?? match[2] ?? '条例' }]
    }),
  )
}
