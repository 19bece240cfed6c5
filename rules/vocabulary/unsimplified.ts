/**
 * Common characters with variant and Japanese forms that input methods and converters put for them; the traditional ones are in lib/draft. None of the
 * forms is in 《通用规范汉字表》 (2013) or GB 2312; the correspondences are those of OpenCC's tables.
 */
export const VARIANT_FORMS = `
专専 两両 严厳 丰豊 举挙 乐楽 乡郷 亚亜 从従 价価 传伝 俭倹 儿児 关関 兽獣 净凈浄 凌淩 击撃 剂剤 劝勧 劳労 勋勲 单単 卖売 厅庁 历厤暦歴 压圧 厕厠 县県 参蔘 发発髪 变変 向曏 听聴 吴呉 团団 围囲 图図 坏壊 坛墰壜罎 墙墻 处処 奖奬奨 妆粧
实実 宽寛 对対 岁嵗歳亗 岩巌 带帯 并幷竝倂並 广広 庄荘 床牀 应応 废廃 弹弾 归帰 录彔錄 征徴 德徳 怀懐 总総 恶悪 惠恵 戏戯 战戦 户戸戶 扩拡 抬擡 拐柺 择択 据拠 搅撹 摄摂 摇揺 收収 效効 斗闘鬪 旗旂 既旣 显顕 晓暁 暗闇 曲麯麹 杂雑 权権
样様 核覈 检検 欢歓 步歩歨 毁譭毀 每毎 气気 汇滙 泽沢 济済 涉渉 涝澇 溯泝遡 满満 灵霊 炼錬 烧焼 牺犠 猎猟 玩翫 画畵 盐塩 真眞 碱鹸 私俬 稳穏 系繋 累纍 纤繊 纵縦 经経 绕遶 绘絵 绝絶 继継 续続 绳縄 绿緑 缘縁 肃粛 脑脳 荣栄 药葯薬 营営
蒙懞 观観 览覧 觉覚 让譲 译訳 读読 谣謡 赃贜 赖頼 赞賛 转転 轻軽 辆輌 边辺 迟遅 递逓 逾踰 邻隣 酿醸 释釈 针鍼 钟鈡 钩鈎 钱銭 钻鉆 铁鉄 铺舖舗 锐鋭銳 镇鎭 阅閲閱 险険 陷陥 隐隠 雕琱鵰 面麫麺靣 颜顔 馆舘 馈饋 驱駆駈 驿駅 骂駡 验験 骚騒
鲟鱘 鸡鷄鶏 黑黒 默黙 齐斉 龄齢 龙竜 出岀 国囯囻 市巿 事亊 因囙 回囘囬 青靑 即卽 册冊 冒冐 冤寃 冰氷 减減 凡凢 刃刄 却卻 厨廚 叙敘敍 吞呑 启啓啟 吃喫 宜冝 富冨 寇冦 写冩 岛嶋 弃棄 恒恆 悦悅 拿拏 携攜 挂掛 插揷 映暎 晋晉 曾曽 杯盃
柏栢 污汙汚 泪淚 温溫 涌湧 渊淵渕 游遊 犁犂 猪豬 留畄 略畧 研硏 碗盌 秋秌 秘祕 穗穂 窗牕窻 竖豎 笋筍 粗觕 粮糧 耕畊 肯肎 脚腳 脱脫 膳饍 船舩 荐薦 藏蔵 视眎 迹跡蹟 遍徧 郎郞 野埜 铲剷 霸覇 韵韻 高髙 鼓皷 黄黃 强強彊 没沒 内內 吕呂
别別 值値 偷偸 晚晩 产產 卫衛衞 税稅 说說 兑兌 奥奧 为爲 伪僞 清淸 请請 众眾衆 里裡裏 群羣 峰峯 够夠
`

/** Traditional forms that are right in names or have a meaning of their own, and those that GB 2312 has. */
export const KEPT_FORMS = '乾著藉瞭徵昇於閒鉅祇夥鍾甯馀餘吒後拚捱摺菸薹醣麴濛'

/** Of those each that is wrong in words, with the simplified form and the words. */
export const WORDS_WITH_KEPT_FORMS = `
昇 升 提昇 上昇 晋昇 攀昇 回昇 跃昇 昇级 昇温 昇格 昇降 昇学 昇华 昇值 昇旗
於 于 对於 由於 关於 基於 属於 处於 位於 善於 便於 用於 低於 高於 少於 多於 大於 小於 至於 终於 於是 敢於 勇於 利於 有助於
徵 征 特徵 象徵 徵求 徵收 徵集 徵信 徵地 徵用 徵迁 徵询 徵兵
乾 干 乾净 乾燥 乾旱 饼乾 乾货 烘乾
閒 闲 閒置 休閒 清閒 农閒 空閒
鉅 巨 鉅额 鉅大 艰鉅
夥 伙 夥伴 合夥 团夥 同夥
後 后 以後 最後 然後 前後 今後 事後 落後 背後 後续 後期 後果 後勤 後盾 先後 善後 滞後 会後
餘 余 其餘 剩餘 多餘 冗餘 业餘 盈餘 餘额 结餘
捱 挨 捱家捱户 捱户
摺 折 奏摺 存摺 摺叠
瞭 了 瞭解 明瞭
`

/** Forms of the block “CJK Radicals Supplement” that Unicode does not fold, each behind the character it is drawn like. */
export const RADICAL_FORMS =
  '民⺠ 长⻓ 门⻔ 马⻢ 见⻅ 角⻆ 贝⻉ 车⻋ 页⻚ 风⻛ 飞⻜ 食⻝ 鱼⻥ 鸟⻦ 卤⻧ 麦⻨ 黄⻩ 齐⻬ 齿⻮ 龙⻰ 龟⻳ 西⻄ 青⻘ 韦⻙ 骨⻣ 鬼⻤ 母⺟'
