/** The words of the hand-out. */
export const handoutWords = {
  zh: {
    forms: { handout: '讲义', pages: '讲稿' },
    notes: '可以这样说',
    decks: {
      handout: '一套演示的纸本：每个画面的图和话，每个数的原话和出处。',
      pages: '一套演示的讲稿：一景一页，图、话、备注和每个数的出处。',
    },
    back: '回到演示',
    how: '打印或存为 PDF：A4，页码在页脚。',
    lost: (names: string) => `网址里的这些已经没有，其余照排：${names}`,
    code: '扫码打开网上的这一幕',
    source: '来源：',
    numbers: '这一幕的数',
    head: ['项目', '数', '原话和出处'],
    report: (title: string, date: string) => `依据：${title}，${date}`,
    edition: (version: string, date: string) => `数据：第${version}版，${date}`,
    grammar: '图里：实心是2024年做到的，空心是2025年要做的，虚线是推算或背景。',
    places: '报告在这里点到的地方',
  },
  en: {
    forms: { handout: 'Hand-out', pages: 'Speaker’s pages' },
    notes: 'What to say',
    decks: {
      handout:
        'A deck on paper: every picture with its words, every number with what it rests on. In Chinese as yet.',
      pages:
        'A deck for its speaker: a scene a page, with notes and the sources of every number. In Chinese as yet.',
    },
    back: 'Back to the briefing',
    how: 'Print it or save it as PDF: A4, pages are numbered.',
    lost: (names: string) => `These of the address are no more; the rest is laid out: ${names}`,
    code: 'QR code of this scene on the web',
    source: 'Source: ',
    numbers: 'The numbers of this scene',
    head: ['Item', 'Number', 'Words and source'],
    report: (title: string, date: string) => `After: ${title}, ${date}`,
    edition: (version: string, date: string) => `Data: edition ${version}, ${date}`,
    grammar:
      'In the pictures: solid is done in 2024, outlined is promised for 2025, dashed is derived or context.',
    places: 'Places that the report names here',
  },
} as const;
