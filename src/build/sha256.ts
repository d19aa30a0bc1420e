import { createHash } from 'node:crypto';

/** A content's hash, with its algorithm before it as data packages write it. */
export function sha256(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** An inline script's or sheet's hash as a content security policy names it. */
export function policyHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
