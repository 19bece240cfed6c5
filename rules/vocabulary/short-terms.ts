/**
 * Set words of three characters, many of them figures of speech. With one character put for another of the same sound or shape none of them is
 * found in statutes and local regulations (LawRefBook/Laws) nor in right reports.
 */
export const SHORT_TERMS =
  '回头看 僵尸车 店小二 好差评 零容忍 林长制 河长制 湖长制 网格员 护林员 护河员 联络员 观察员 评议员 获得感 幸福感 安全感 责任感 使命感 紧迫感 归属感 满意度 知晓率 覆盖率 签约率 办结率 化解率 合格率 优秀率 履行率 整改率 出庭率 ' +
  '达标率 参与率 采纳率 败诉率 纠错率 答复率 普及率 时间表 路线图 责任状 许可证 明白卡 红袖标 小程序 公众号 二维码 出租屋 小作坊 农家乐 渣土车 电动车 三轮车 摩托车 撂荒地 禁养区 水源地 排污口 工作队 党支部 党小组 一盘棋 一本账 ' +
  '硬骨头 拦路虎 绊脚石 压舱石 助推器 加速度 金钥匙 主心骨 排头兵 试验田 指挥棒 风向标 晴雨表 高压线 防火墙 减压阀 主阵地 主渠道 主战场 先手棋 组合拳 连心桥 及时雨 定心丸 助推剂 紧箍咒 护身符 避风港 试金石 突破口 切入点 着力点 ' +
  '落脚点 出发点 增长点 后半篇 桥头堡 基本盘 总开关 牛鼻子 宣讲员 监督员 讲解员 辅导员 指导员 督导员 专管员 信访件 执法证 身份证 居住证 营业额 罚款额 滞纳金 抚恤金 救助金 养老金 公积金 公示栏 宣传栏 公告栏 显示屏 微视频 直播间 ' +
  '走过场 必修课 讲习所 讲师团 宣讲团 接待室 办公室 警务室 派出所 司法所 敬老院 养老院 幼儿园'
