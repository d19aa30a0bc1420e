/** Where a link to a figure leads, parted: the page of figures and the figure's id. */
export interface Address {
  readonly page: string;
  readonly id: string;
}

/** Whether a link leads to a figure's entry. */
export function isFigureLink(href: string): boolean {
  return /(^|\/)figures\/#[a-z0-9-]+$/.test(href) || /^#[a-z0-9-]+$/.test(href);
}

/** @param href relative to this page, or whole */
export function addressOf(href: string): Address {
  const url = new URL(href, location.href);
  return {
    page: url.origin === location.origin ? url.pathname : url.href.split('#')[0]!,
    id: url.hash.slice(1),
  };
}

const pages = new Map<string, Promise<Document>>();

/**
 * The entry's own copy, from this document where it is the page of figures, else from that page, read once.
 * @returns null where the address leads to no entry, such as to a whole series
 * @throws where the page cannot be read
 */
export async function readEntry({ page, id }: Address): Promise<Element | null> {
  let source = page === location.pathname ? Promise.resolve(document) : pages.get(page);
  if (!source) {
    source = fetch(page).then(async (response) => {
      if (!response.ok) throw new Error(`${page}: ${response.status}`);
      // The page's own head is left out: its styles would be refused here, and nothing of it is wanted.
      const text = await response.text();
      return new DOMParser().parseFromString(text.slice(Math.max(0, text.indexOf('<main'))), 'text/html');
    });
    pages.set(page, source);
    source.catch(() => pages.delete(page));
  }
  const found = (await source).getElementById(id);
  if (!found?.matches('.entry')) return null;
  const copy = document.importNode(found, true);
  copy.removeAttribute('id');
  return copy;
}
