const latin = /[a-z0-9\u03bc]+(?:[.∶:][0-9]+)*%?/g;
const chinese = /[\u3400-\u9fff]+/g;

/**
 * The terms of a text for full-text search: Latin words and numbers in lower case, a percentage also without its sign,
 * and of Chinese, which has no spaces, every sign and every pair of neighbours.
 */
export function termsOf(text: string): string[] {
  const plain = plainOf(text);
  const words = (plain.match(latin) ?? []).flatMap((word) =>
    word.endsWith('%') ? [word, word.slice(0, -1)] : [word],
  );
  const pairs = (plain.match(chinese) ?? []).flatMap((run) => [
    ...run,
    ...[...run].slice(1).map((sign, index) => run[index]! + sign),
  ]);
  return [...words, ...pairs];
}

/** The terms that a query asks for: of Chinese, pairs alone where there is one, so that 公园 does not find 公里. */
export function queryTermsOf(text: string): string[] {
  const terms = termsOf(text);
  const paired = new Set(terms.filter((term) => /^[\u3400-\u9fff]{2}$/.test(term)).join(''));
  return terms.filter((term) => !(paired.has(term) && /^[\u3400-\u9fff]$/.test(term)));
}

/** One form for what may be written in several: full-width signs, capitals, 1,100 and Xi’an. */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/([a-z])['’](?=[a-z])/g, '$1');
}
