/** What a name of such a beginning is called in English. */
const KINDS: readonly (readonly [vietnamese: string, english: string])[] = [
  ['viện', 'Institut|Academy|Center'],
  ['học viện', 'Academy|School|College|Institut'],
  ['đại học', 'University|College|School'],
  ['trung tâm', 'Center|Centre'],
  ['ngân hàng', 'Bank'],
  ['bộ', 'Ministry|Department|Command|Staff'],
  ['tổng cục', 'Directorate|Department|Administration'],
  ['cục', 'Bureau|Department|Agency|Administration|Office|Service'],
  ['cơ quan', 'Agency|Administration|Service|Office|Bureau'],
  ['hội đồng', 'Council|Chiefs|Board'],
  ['ủy ban', 'Committee|Commission|Council'],
  ['lực lượng', 'Force|Guard|Corps'],
  ['hải quân', 'Navy|Naval'],
  ['không quân', 'Air Force'],
  ['lục quân', 'Army'],
  ['hạm đội', 'Fleet'],
  ['sư đoàn', 'Division'],
  ['lữ đoàn', 'Brigade'],
  ['văn phòng', 'Office|Bureau'],
  ['tổ chức', 'Organi'],
  ['hiệp hội', 'Association|Society'],
  ['đảng', 'Part|Democrat|Conservative|Labour|Republican'],
  ['tòa án', 'Court|Tribunal'],
  ['quỹ', 'Fund|Foundation'],
  ['liên minh', 'Alliance|Union|Coalition'],
  ['liên đoàn', 'Federation|League|Union'],
  ['chiến dịch', 'Operation|Campaign'],
  ['hiệp ước', 'Treaty|Pact'],
  ['hiệp định', 'Agreement|Accord'],
  ['đạo luật', 'Act'],
  ['chiến tranh', 'War'],
  ['eo biển', 'Strait'],
  ['vịnh', 'Bay|Gulf'],
  ['đảo', 'Island'],
  ['sông', 'River'],
  ['biển', 'Sea'],
];

/** Beginnings of English words of which one must stand in the name of such a thing; undefined where its kind is unknown. */
export function kindsOf(text: string): readonly string[] | undefined {
  const lower = text.toLowerCase();
  // No beginning is that of another.
  return KINDS.find(([vietnamese]) => lower.startsWith(`${vietnamese} `))?.[1].split('|');
}
