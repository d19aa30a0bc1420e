import type { Lang } from './types.ts';

/** The folder below the base path that a language's pages lie in: none for Chinese. */
export function langFolder(lang: Lang): '' | 'en/' {
  return lang === 'en' ? 'en/' : '';
}
