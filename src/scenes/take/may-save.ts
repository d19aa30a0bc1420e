/** Whether a download can get through: a sandbox stops it and does not say so, and a frame may be one. */
export function maySave(): boolean {
  return parent === window && origin !== 'null';
}
