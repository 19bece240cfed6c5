/** A plan: the elements of the annual report do not apply to it. Shared by their examples. */
export const otherGenreText =
  '青石镇2024年法治政府建设工作要点\n为做好全年法治政府建设工作，制定本要点。\n一、总体要求\n坚持依法行政，完成全年任务。\n二、重点任务\n（一）规范行政执法。落实执法公示制度。（责任单位：镇综合行政执法队）\n（二）抓好普法宣传。开展宪法宣传周活动。（责任单位：司法所）\n三、组织保障\n各部门要加强组织领导，按时报送进展情况。'
