import type { Lang } from '../../model/types.ts';

/** The words of the speaker's notes, as they are printed at build. */
export const notesWords = {
  zh: {
    shows: '图上：',
    phrase: '原话',
    section: '部分',
    exact: (label: string) => `${label}：准确是多少？`,
    pair: (label: string, role: 'done' | 'target') =>
      role === 'done' ? `${label}：能和2025年的目标比吗？` : `${label}：能和2024年的结果比吗？`,
    derived: (label: string, year: number | null) =>
      year === null ? `${label}：另一个数从哪里来？` : `${label}：${year}年是多少？`,
    year: (label: string) => `${label}：说的是哪一年？`,
    noYear: '报告没有写明。',
    heed: (label: string) => `${label}：有什么要当心的？`,
    where: (label: string) => `${label}：报告在哪里说的？`,
    answer: '答案在：',
    targets: '这一页列的事，报告怎么说？',
    inPart: (parts: string) => `${parts}。每一条的原话，在故事里点开就能看到。`,
    told: (title: string) => `${title}：说的是报告的哪一部分？`,
    whole: '整份报告。',
    district: (name: string) => `${name}：报告还点到哪里？`,
    inDistrict: '每一处的原话和打算，都在这个区的一页里。',
    districtPage: '这个区的一页',
    ofOther: '另一个数：',
    places: (when: string, names: readonly string[], more: boolean) =>
      `${when}的，报告点到${names.join('、')}${more ? '等' : ''}。`,
  },
  en: {
    shows: 'The picture: ',
    phrase: 'Words',
    section: 'Part',
    exact: (label: string) => `${label}: how much exactly?`,
    pair: (label: string, role: 'done' | 'target') =>
      role === 'done'
        ? `${label}: can it be compared with the target for 2025?`
        : `${label}: can it be compared with the result of 2024?`,
    derived: (label: string, year: number | null) =>
      year === null ? `${label}: where is the other number from?` : `${label}: what was it in ${year}?`,
    year: (label: string) => `${label}: of which year?`,
    noYear: 'The report does not say.',
    heed: (label: string) => `${label}: what is there to heed?`,
    where: (label: string) => `${label}: where does the report say it?`,
    answer: 'The answer: ',
    targets: 'What does the report say of the targets listed here?',
    inPart: (parts: string) => `${parts}. The words of each open in the story.`,
    told: (title: string) => `${title}: which part of the report is this?`,
    whole: 'The report as a whole.',
    district: (name: string) => `${name}: what else does the report name?`,
    inDistrict: 'Every place with its words and plans stands on the district’s own page.',
    districtPage: 'the district’s page',
    ofOther: 'The other number: ',
    places: (when: string, names: readonly string[], more: boolean) =>
      `${when}: ${names.join(', ')}${more ? ' and others' : ''}. `,
  },
} as const satisfies Record<Lang, Record<string, string | ((...values: never[]) => string)>>;
