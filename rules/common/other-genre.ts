/** A speech: no pack applies to it. Shared by the examples of elements that several packs have. */
export const noPackText =
  '在全镇法治建设推进会上的讲话\n同志们：\n今天我们召开会议，主要任务是总结经验，安排工作。\n一、提高认识\n大家要认真学习，带头守法。\n二、抓好落实\n各村各单位要把任务分解到人。'
