/**
 * The hundred commonest surnames, but for those that end or begin everyday words as often (任, 高). For telling whether what looks odd is
 * somebody's name; who is a private person is told by a longer list of its own. Source: the Ministry of Public Security's yearly
 * reports on names; remembered.
 */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
