import { describe, expect, it } from 'vitest';
import { dressChart } from '../../../src/build/pptx/chart-xml.ts';
import { eastAsian } from '../../../src/build/pptx/finish.ts';
import type { NativeChart, NativePoint } from '../../../src/build/pptx/native-chart.ts';
import { xmlFault } from '../../helpers/xml.ts';

const point = (value: number | null, label: string, standing: NativePoint['standing']) => ({
  value,
  label,
  standing,
});
const chart: NativeChart = {
  kind: 'column',
  title: 'A & B',
  categories: ['2023', '2024', '2025（目标）'],
  series: [
    {
      name: '学位',
      points: [point(null, '', 'context'), point(39_000, '近3.9万', 'done'), point(2, '2', 'promised')],
    },
  ],
  max: null,
  source: '',
  notes: [],
};
const part =
  '<c:chart><c:barChart><c:ser>theirs</c:ser> <c:dLbls><c:x/></c:dLbls><c:gapWidth val="45"/>' +
  '<c:axId val="1"/><c:axId val="2"/><c:axId val="3"/></c:barChart>' +
  '<c:catAx><c:txPr><a:bodyPr/></c:txPr><c:noMultiLvlLbl val="1"/> <c:tickLblSkip val="2"/></c:catAx></c:chart>';
const dressed = dressChart(part, chart);

describe('the part of a chart', () => {
  it('holds our own series instead of theirs', () => {
    expect(xmlFault(dressed)).toBeNull();
    expect(dressed).not.toContain('theirs');
    expect(dressed).toContain('<c:f>Sheet1!$B$2:$B$4</c:f>');
  });

  it('leaves a gap where there is no value', () => {
    expect(dressed).toContain(
      '<c:ptCount val="3"/><c:pt idx="1"><c:v>39000</c:v></c:pt><c:pt idx="2"><c:v>2</c:v></c:pt>',
    );
  });

  it('writes out a label with a qualifier, and lets a plain number follow an edit', () => {
    expect(dressed).toContain('<a:t>近3.9万</a:t>');
    expect(dressed.match(/<c:dLbl>/g)).toHaveLength(1);
  });

  it('outlines what is promised', () => {
    const promised = /<c:dPt><c:idx val="2"\/>.*?<\/c:dPt>/s.exec(dressed)![0];
    expect(promised).toContain('<a:solidFill><a:srgbClr val="F7F3EA"/></a:solidFill><a:ln w="22225">');
    expect(promised).toContain('<a:srgbClr val="A52F27"/></a:solidFill><a:prstDash val="solid"/>');
  });

  it('has two axes, and its elements in the schema’s order', () => {
    expect(dressed.match(/<c:axId/g)).toHaveLength(2);
    expect(dressed.indexOf('tickLblSkip')).toBeLessThan(dressed.indexOf('noMultiLvlLbl'));
  });

  it('refuses a combination of charts, which PowerPoint repairs', () => {
    const combined = '<c:barChart><c:ser></c:ser></c:barChart><c:lineChart></c:lineChart>';
    expect(() => dressChart(combined, chart)).toThrow(/2 kinds/);
  });
});

describe('East Asian faces', () => {
  it('are set wherever a Latin one is, and theme faces stay the theme’s', () => {
    const chinese = '<a:ea typeface="Microsoft YaHei"/>';
    const latin = '<a:latin typeface="Arial"/>';
    expect(eastAsian(latin)).toBe(latin + chinese);
    expect(eastAsian(`${latin}<a:ea typeface="Arial" charset="-122"/>`)).toBe(latin + chinese);
    const theme = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';
    expect(eastAsian(theme)).toBe(theme);
  });
});
