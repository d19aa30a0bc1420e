import type { EmbedData } from '../faces/embed/data.ts';
import { scriptWords } from '../faces/embed/words.ts';
import type { AnyChart } from '../model/chart.ts';
import { langs, type Dataset, type Lang } from '../model/types.ts';

/** What a chart's embed carries for its script. */
export function embedData(chart: AnyChart, dataset: Dataset, lang: Lang): EmbedData {
  const data: unknown = chart.select(dataset);
  const { districtView, thin } = chart;
  return {
    data: inLang(thin ? thin.data(data) : data, lang),
    districts: districtView
      ? {
          view: districtView,
          of: Object.fromEntries(
            dataset.districts.map(({ slug, adcode, name }) => [slug, [adcode, name[lang]]]),
          ),
        }
      : null,
    words: scriptWords[lang],
  };
}

/** The data with every text in one language. What is more than a text may serve both languages, and stays. */
export function inLang(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((each) => inLang(each, lang));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const isText =
    entries.length === 2 &&
    langs.every((each) => typeof (value as Record<string, unknown>)[each] === 'string');
  return Object.fromEntries(
    entries.filter(([key]) => !isText || key === lang).map(([key, each]) => [key, inLang(each, lang)]),
  );
}
