import type { Dataset, Lang } from '../model/types.ts';

/** Where a site is published: what the configuration and the command line decide. */
export interface SiteConfig {
  /** Address of the site's origin, without a trailing slash, or '' where it is not known. */
  readonly siteUrl: string;
  /** Path the site lives below, with slashes at both ends. */
  readonly base: string;
  /** Folder of the site as it was last published, whose frozen embeds are carried on. */
  readonly published?: string;
}

/** A file beside the pages, by path below the base: made when asked for. */
export type MakeFile = () => string | Buffer | Promise<string | Buffer>;

/** The client's built files, by entry: `story` → `assets/story-3f2a.js`. */
export interface ClientAssets {
  readonly script: (entry: string) => string;
}

/** All a page is made from. */
export interface PageContext {
  readonly dataset: Dataset;
  readonly config: SiteConfig;
  readonly lang: Lang;
  readonly href: (path: string) => string;
}

/** A page before it is put into the shell. */
export interface Page {
  /** Below the base path, ending with a slash or empty. */
  readonly path: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** CSS files of `src/` the page needs beside the base, in order. */
  readonly styles: readonly string[];
  /** Extra CSS text, such as that of an inline chart. */
  readonly css?: string;
  /** Markup for the head beside what every page has there: links, meta elements, data blocks. */
  readonly head?: string;
  /** Name of its share card; the default card without one. */
  readonly card?: string;
  /** The client entry, or null for a page without script. */
  readonly entry: string | null;
}

/** Reads the publishing parameters from the environment: `SITE_URL`, `BASE_PATH`, `PUBLISHED`. */
export function siteConfig(env: Record<string, string | undefined>): SiteConfig {
  const base = `/${(env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const siteUrl = (env.SITE_URL ?? '').replace(/\/+$/, '');
  if (siteUrl !== '' && !/^https?:\/\/[^/]+$/.test(siteUrl)) {
    throw new Error(
      `SITE_URL: "${siteUrl}" is no origin such as https://example.org; the path goes into BASE_PATH`,
    );
  }
  return { siteUrl, base, ...(env.PUBLISHED ? { published: env.PUBLISHED } : {}) };
}
