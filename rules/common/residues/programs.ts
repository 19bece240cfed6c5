import { either } from '../patterns'
import type { Leftover } from './leftover'
import { CLOSE, OPEN } from './words'

/** What Word and other programs leave behind. */
export const programs: readonly Leftover[] = [
  {
    // #DIV/0!, =SUM(B2:B9), NaN: of a spreadsheet or a program.
    reason: 'program-word',
    needs: /#[RDNV]|=[SACIVR]|undefined|null|NaN|\[object|\\[nu]/,
    pattern: new RegExp(
      [
        '#(?:REF!|DIV/0!|N/A|VALUE!|NAME\\?|NULL!|NUM!)',
        '=(?:SUM|AVERAGE|COUNT|IF|VLOOKUP|ROUND)\\([^()\\n]{0,40}\\)',
        '(?<![A-Za-z_])(?:undefined|null|NaN|\\[object Object\\])(?![A-Za-z_])',
        '\\\\n(?![A-Za-z])|\\\\u[\\da-f]{4}',
      ].join('|'),
      'g',
    ),
  },
  {
    // C:\桌面\图1.png, 微信图片_20240105, [表情]: what stood for a picture.
    reason: 'file-name',
    needs:
      /file:|[A-Z]:[\\/]|\.(?:png|jpe?g|gif|bmp|tmp)|微信|QQ|截图|扫描件|IMG|DSC|mmexport|Screenshot|新建|\[[表语动微抱玫链]/,
    pattern: new RegExp(
      [
        '(?:file:///|(?<![A-Za-z])[A-Z]:[\\\\/])[^\\s,。;)]{2,80}',
        '(?<![\\w-])[\\w-]{0,40}\\.(?:png|jpe?g|gif|bmp|tmp)(?![A-Za-z])',
        [
          either(
            '微信图片|微信截图|QQ图片|QQ截图|屏幕截图|扫描件|IMG|DSC|mmexport|Screenshot',
            '新建[A-Za-z]{0,12}(?:文本|Word)?文档',
          ),
          '_?\\(?\\d{1,20}\\)?',
        ].join(''),
        '\\[(?:表情|语音|动画表情|微笑|抱拳|玫瑰|链接)\\]',
      ].join('|'),
      'g',
    ),
  },
  {
    // 终稿（改3）.docx.
    reason: 'file-name',
    pattern:
      /(?:[终定初]稿|副本|修改版?|最终版?)[^\s,。;:、()《》.\n]{0,8}(?:\([^()\n]{0,8}\))?\.(?:docx?|wps|xlsx?)(?![A-Za-z])/g,
  },
  {
    // [批注 张三：再核], 【批注…】, Comment [A1].
    reason: 'word-comment',
    pattern: new RegExp(
      [
        '\\[(?:批注|注释|修订)[^[\\]\\n]{0,20}:[^[\\]\\n]{1,80}\\]|【批注[^【】\\n]{0,80}】',
        '批注 ?\\[[^[\\]\\n]{1,12}\\]:?|Comment(?:ed)? ?\\[[^[\\]\\n]{1,12}\\]:?',
        '\\[(?:作者|审阅者|微软用户|用户|Administrator|admin|User)\\d{0,2}\\]:?',
      ].join('|'),
      'g',
    ),
  },
  {
    // [bookmark: _GoBack], _Toc123456, OLE_LINK1.
    reason: 'word-bookmark',
    pattern: /\[bookmark:[^[\]\n]{0,60}\]|_GoBack(?!\])|(?<!bookmark:)(?:_(?:Toc|Hlk|Ref)\d{3,12}|OLE_LINK\d{1,3})/g,
  },
  {
    // { HYPERLINK \l "_Toc1" }, MERGEFORMAT; Normal 0 7.8 磅 … X-NONE is what Word writes ahead of a pasted text.
    reason: 'word-field',
    pattern: new RegExp(
      [
        [
          '\\{',
          either(
            'PAGE|TOC|HYPERLINK|REF|PAGEREF|MERGEFIELD|SEQ|EMBED|INCLUDEPICTURE|NUMPAGES|FORMTEXT',
            'ADDIN|DATE|TIME|QUOTE|IF',
          ),
          '\\b[^{}\\n]{0,80}\\}',
        ].join(''),
        '\\\\\\*MERGEFORMAT|MERGEFORMAT',
        'HYPERLINK ?(?:\\\\l|file:|https?:|mailto:)[^()（）\\s。，、]{0,80}',
        '\\b(?:HYPERLINK|PAGEREF|TOC|MERGEFIELD|INCLUDEPICTURE) ?\\\\[^\\s一-鿿]{0,60}',
        '\\bHYPERLINK ?(?:http|mailto)[^\\s一-鿿]{0,100}',
        'Normal ?0 ?(?:7\\.8|\\d)[^\\n]{0,60}(?:X-NONE|MicrosoftInternetExplorer4|ZH-CN)[^\\n一-鿿]{0,20}',
      ].join('|'),
      'g',
    ),
  },
  {
    // 错误!未找到引用源.
    reason: 'broken-reference',
    pattern: new RegExp(
      [
        [
          '错误!',
          either(
            '未找到[一-鿿]{1,6}|未指定[一-鿿]{1,6}|使用[一-鿿]{1,8}选项卡|不能[一-鿿]{2,16}|无法[一-鿿]{2,12}',
            '未定义书签|文档中没有指定样式的文字|超链接引用无效|未知的文档属性名称|书签自引用无效|链接无效',
          ),
        ].join(''),
        'Error!(?:Reference source not found|Bookmark not defined|No text of specified style)',
      ].join('|'),
      'g',
    ),
  },
  {
    // 删除的内容：办理案件15件, 带格式的：居中.
    reason: 'word-revision',
    pattern: new RegExp(
      [
        '(?:删除的内容|插入的内容|带格式的?|设置了?格式|格式化|(?<=\\n)已(?:删除|插入)):(?:[^\\n,。;]{1,20})',
        '\\n(?:修订|删除|插入|批注)(?:者)?:?\\[?[一-鿿A-Za-z]{1,12}\\]?(?:20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}[^\\n]{0,12}|(?<=\\]):[^\\n]{0,20})',
        '\\[(?:已)?(?:删除|插入)(?:的内容)?:[^[\\]\\n]{1,60}\\]',
      ].join('|'),
      'g',
    ),
  },
  {
    // Lines of the programs in which a draft is written.
    reason: 'program-word',
    needs: /保存|同步|编辑|修改|更新|插入|密码|trl\+|\.{6}|生成/,
    pattern: new RegExp(
      [
        '\\n',
        either(
          '已?(?:自动)?(?:保存|同步)(?:到|至)(?:云端|本地|服务器)',
          '(?:最近|上次|最后)(?:编辑|修改|保存|更新)(?:者|人|时间)?[:是于][^。\\n]{0,24}|插入(?:批注|图片|表格|链接|页码|分页符|脚注)',
          '(?:登录)?密码:[^。\\n]{1,20}|[^。\\n]{0,10}[Cc]trl\\+[A-Za-z][^。\\n]{0,10}',
          '[目]录?\\.{6,}\\d{0,3}|文档?由[^。\\n]{0,8}(?:AI|助手|大模型)[^。\\n]{0,4}生成[^。\\n]{0,12}',
        ),
        '(?=\\n|$)',
      ].join(''),
      'g',
    ),
  },
  {
    // （用户名：admin）, {"insert":"宣传活动"}: how one enters a program, and how an editor keeps a text.
    reason: 'program-word',
    needs: /用户名|登录名|账[号户]|密码|\{/,
    pattern: new RegExp(
      [
        `${OPEN}?(?:用户名|登录名|账[号户]|密码):[\\w@.-]{2,30}[^()[\\]【】。\\n]{0,30}${CLOSE}?`,
        '\\{["“”]?[a-z_]{2,16}["“”]?:[^{}\\n]{1,60}\\}',
      ].join('|'),
      'g',
    ),
  },
]
