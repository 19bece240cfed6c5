import { isIdeograph } from './ideographs'
import { often } from './matches'
import type { Range } from './types'

/**
 * Tells the web page's own text (breadcrumb, metadata table, share buttons, log-in box, footer) from the draft's.
 * Works on folded lines. Only short lines are ever taken: a sentence of the draft that speaks of 浏览次数 is not chrome.
 */
export function isChromeLine(line: string): boolean {
  if (line.length > 160) return false
  if ((!beginsAsChrome(line) || HEADING.test(line)) && !SIGNS.test(line)) return false
  if (WHOLE.test(line)) return true
  if (line.length <= 90 && LABELLED.test(line) && !SENTENCE.test(line)) return true
  return BREADCRUMB.test(line) && !SENTENCE.test(line)
}

/**
 * The length of page chrome that leads a long line, when the page lost its line breaks
 * (`当前位置:首页>…发布时间:2025-01-08来源:司法局字体:大中小2024年,…`); 0 when there is none.
 */
export function leadingChrome(line: string): number {
  if (line[0] === '(' || !beginsAsChrome(line)) return 0
  let end = 0
  // Each round takes one piece; a line has few of them.
  for (let round = 0; round < 24; round++) {
    const piece = LEADING.exec(line.slice(end, end + 160))
    if (!piece || piece[0].length === 0) break
    end += piece[0].length
  }
  return end
}

/** The start of page chrome that ends a long line (`…。账号+密码登录手机+密码登录立即注册`), or the line's length. */
export function trailingChrome(line: string): number {
  const from = Math.max(0, line.length - 300)
  const match = TRAILING.exec(line.slice(from))
  return match ? from + match.index + (match[1]?.length ?? 0) : line.length
}

/** Merges ranges that touch or are parted only by line ends. Ranges are ascending. */
export function merged(ranges: readonly Range[], folded: string): Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last && folded.slice(last.end, range.start).trim() === '') last.end = range.end
    else result.push({ ...range })
  }
  return result
}

/**
 * Whether a line begins as one kind of chrome or another does; what is told by its `SIGNS` may begin in any way. The patterns
 * below are large, and most drafts have no line at all for which they must be compiled.
 */
function beginsAsChrome(line: string): boolean {
  // (联系人:…), 【打印本页】, but (1)… too.
  const at = BRACKETS.includes(line[0] as string) ? 1 : 0
  const first = line[at] ?? ''
  if (!isIdeograph(line.charCodeAt(at))) {
    if (!/\d/.test(first)) return first !== '' && OTHER_SIGNS.includes(first)
    return at === 0 && line.length <= LONGEST_DAY && PAGE_OR_DAY.test(line)
  }
  beginnings ??= beginningsOf()
  if (first === '第') return at === 0 && /^\d/.test(line.slice(1))
  // Buttons for the letters' size stand in a row with each other and with other widgets.
  const start = SIZES.includes(first) ? at + 1 : at
  if (start > at && (!isIdeograph(line.charCodeAt(start)) || SIZES.includes(line[start] as string))) return true
  return beginnings.has(line.slice(start, start + 2)) || beginnings.has(line.slice(start, start + 3))
}

const BRACKETS = '[【('
/** What else chrome begins with, alone or behind a bracket: +密码登录, QQ空间, English, ico, Copyright, ©, - 3 -. */
const OTHER_SIGNS = '+[qQEicC©-·'
const SIZES = '大中小'
/** No page number and no day with its time is longer. */
const LONGEST_DAY = 40
const PAGE_OR_DAY = /:\d|星期|[-·]$/

let beginnings: ReadonlySet<string> | undefined

/** Two characters of short words, three of longer ones. */
function beginningsOf(): ReadonlySet<string> {
  const words = `${LABELS}|${WIDGETS}`.split('|').map((word) => word.replace(/^[(?:]+/, ''))
  return new Set([...words.map((word) => word.slice(0, word[3] === '?' ? 2 : 3)), ...OTHER_BEGINNINGS.split(' ')])
}

/** Of `WHOLE`, `LABELLED`, `BREADCRUMB` and `LEADING`, as far as labels and widgets do not begin so. */
const OTHER_BEGINNINGS =
  '版权 您是 本站 建议 上一 下一 请输 点击 正在 加载 暂无 我要 发表 网友 主办 承办 技术 协办 图片 邮编 传真 电子 联系 举报 纠错 当前 您当 您所 您的 现在 今天 首页 网站 门户 主页 收藏 关闭 语音'

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/
/** What breadcrumbs and footers have anywhere in them. */
const SIGNS = often(/[>»›]|ICP|公网|标识码/)
const SENTENCE = /[。;]|,[^,]{6,},/
const DATE_VALUE = '(?:\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?)?'

const LABELS =
  '(?:发布时间|发布日期|发布机构|发布单位|更新时间|更新日期|发文时间|发文日期|成文日期|公文生成日期|生成日期|公开日期|公开时间|公开方式|公开形式|公开范围|公开主体|录入时间|撰写时间|索引号|信息索引|主题分类|体裁分类|组配分类|分类|主题词|关键词|发文字号|文号|发文机关|发文机构|制发机构|制发机关|发布机关|信息类别|信息名称|报告名称|报告标题|文件名称|文件标题|文稿标题|公文标题|公文名称|题名|名称|标题|备注|有效性|效力状态|时效性?|是否有效|废止日期|失效日期|实施日期|信息来源|文章来源|来源|稿源|作者|编辑|责任编辑|责编|审核|校对|浏览次数|浏览量|访问次数|访问量|点击次数|点击数|点击量|点击|阅读次数|阅读人次|阅读量|阅读|浏览|人气|字体大小|字体|字号|时间|日期|分享到|分享至|分享|打印本页|打印|页面更新|页面更新时间|保护视力色|视力保护色|相关附件下载|语种|载体类型|内容概述|描述|公开责任部门|责任部门|相关链接|友情链接|相关附件|附件下载|下载附件|当前位置|您当前的位置|您当前所在位置|您所在的位置|您的位置|当前所在位置|现在位置|主办单位|主办|承办单位|承办|技术支持|联系电话|网站标识码|政府网站标识码|备案号|地址|邮编|邮箱|今天是)'

const LABELLED = new RegExp(
  // {1,8} would be compiled to the labels twice over: two characters of any kind say as well that there is one.
  `^${LABELS}$|^(?=..)[[【(]?(?:${LABELS}[】\\]]?:(?:[^:。;]|(?<=\\d):(?=\\d)){0,60}){0,8}$|^(?:当前位置|您当前的位置|您当前所在位置|您所在的位置|您的位置|现在位置|今天是)`,
)

const BREADCRUMB =
  /^(?:首页|网站首页|门户首页|主页)(?:[>»|/\\\-›→].{0,80})?$|^[^,。>»›]{1,20}(?:>{1,4}|»|›)[^,。>»›]{1,30}(?:>{1,4}|»|›).{0,60}$/

const WIDGETS =
  '(?:(?:账号|手机|密码|验证码|短信|扫码|微信|用户|个人|法人|统一身份认证|游客|\\+){1,3}登录|登录\\|?注册|注册\\|?登录|登录|注册|立即注册|立即登录|还没有账号\\??|没有账号\\??|忘记密码\\??|记住密码|退出登录|返回顶部|返回首页|返回列表|返回|回到顶部|关闭窗口|关闭本页|关闭页面|关闭|打印本页|打印此页|打印本文|打印|收藏本页|收藏|加入收藏|设为首页|分享|分享到|一键分享|复制链接|大中小|大|中|小|字体:?\\[?大?中?小?\\]?|\\[大中小\\]|\\[?大\\]?\\[?中\\]?\\[?小\\]?|默认|放大|缩小|上一篇|下一篇|上一条|下一条|纠错|我要纠错|网站纠错|手机看新闻|相关阅读|相关文章|相关链接|相关附件|相关信息|附件下载|下载|点击下载|点击查看解读|查看解读|解读|图解|微信|微博|新浪微博|腾讯微博|qq空间|QQ空间|QQ|人人网|豆瓣|扫一扫|扫一扫分享本页|扫码分享|扫码使用手机浏览本页内容|扫一扫在手机打开当前页|扫一扫在手机上打开当前页|用微信扫一扫|无障碍|无障碍阅读|无障碍浏览|适老化|长者助手|长者模式|长者版|关怀版|关怀模式|老年模式|语音播报|语音播放|进入播报模式|退出播报模式|语音合成中,请耐心等待\\.{0,6}|简体|繁体|简体\\|繁体|繁體|English|手机版|电脑版|移动版|头部|首页|政务公开|政府信息公开|信息公开|互动交流|办事服务|政务服务|新闻中心|政务要闻|网站地图|联系我们|关于我们|版权声明|隐私声明|法律声明|网站声明|使用帮助|站点地图|ico|全文|全文下载|检索|搜索|站内搜索|请输入关键字|请输入关键词)'

const WHOLE = new RegExp(
  `^(?:[【[(]?${WIDGETS}[】\\])]?[|/\\s·,、]?){1,12}(?:$|版权所有|(?:主办|承办|协办|技术支持|运维|制作|维护|建设)(?:单位)?:|(?:来源|责任编辑|编辑|发布时间|信息来源|浏览次数|页面更新(?:时间)?):)|^(?:版权所有|copyright|Copyright|COPYRIGHT|©)|ICP备\\d|公网安备|网站标识码|^您是第|^本站总访问|^建议使用.{0,30}(?:浏览器|分辨率)|^(?:上一篇|下一篇|上一条|下一条)[:：]?|^(?:请输入|点击这里|正在加载|加载中|暂无评论|我要评论|发表评论|网友评论)|^(?:主办|承办|技术支持|协办)(?:单位)?:|^图片(?:\\d|$)|^[-·]*\\d{1,3}[-·]+$|^[-·]+\\d{1,3}[-·]*$|^第\\d{1,3}页(?:,?共\\d{1,3}页)?$|^(?:邮编|传真|电子邮箱|联系电话|举报电话|纠错电话):|^\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:星期[一二三四五六日天])(?:\\d{1,2}:\\d{2})?$|^\\d{4}-\\d{1,2}-\\d{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?$`,
)

const LEADING = new RegExp(
  `^(?:(?:当前位置|您当前的位置|您当前所在位置|您所在的位置|您的位置|现在位置):?(?:[^>,。:]{1,20}>+){1,8}(?:正文|详细内容|详情|内容)?|(?:首页|网站首页)(?:>[^>,。:\\d]{2,14}){0,6}>(?:正文|详细内容|详情|内容)|(?:发布时间|发布日期|更新时间|日期|时间|成文日期|发文日期|公开日期):${DATE_VALUE}|(?:来源|信息来源|文章来源|发布机构|发文机关|作者):[^:,。\\d]{0,16}?(?=发布|来源|作者|浏览|字体|字号|阅读|点击|访问|打印|分享|时间|日期|更新|\\[|大中小|$)|(?:浏览次数|浏览量|访问次数|访问量|点击次数|点击量|阅读次数|阅读量|阅读|浏览|点击|浏览数):(?:\\d{1,7}(?!\\d{0,3}年)次?|-)?|(?:字体大小|字体|字号):?\\[?大?\\]?\\[?中?\\]?\\[?小?\\]?|\\[?大中小\\]?|打印本页|打印|关闭窗口|收藏|分享到?:?|【?(?:大|中|小)】|语音播报|索引号:[\\w/-]{0,40}|文号:(?:[一-鿿]{0,8}\\[\\d{4}\\]\\d{1,4}号|无)?)`,
)

const TRAILING = often(
  /([。!)】日])(?:账号\+密码登录|手机\+密码登录|立即注册|用户登录|上一篇|下一篇|上一条|下一条|相关附件|相关链接|相关阅读|附件下载|分享到|打印本页|关闭窗口|【打印|【关闭|扫一扫|版权所有|主办单位:|来源:|责任编辑:|浏览次数:).*$/,
)
