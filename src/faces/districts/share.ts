/**
 * Gives the page's address on: by the device's own sheet where it has one, else to the clipboard.
 * @returns whether it was copied; null where the device's sheet took it
 */
export async function shareAddress(title: string): Promise<boolean | null> {
  const url = location.href;
  try {
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      await navigator.share({ title, url });
      return null;
    }
    await navigator.clipboard.writeText(url);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : false;
  }
}
