/** The worker that keeps the copy, beside the page: it reaches no other page of the site. */
const worker = 'offline.js';

/** A folder's worker, or null: files, opaque origins and insecure addresses have none. */
function workers(): ServiceWorkerContainer | null {
  try {
    return isSecureContext && location.protocol !== 'file:' ? (navigator.serviceWorker ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether this window may keep a copy at all. */
export function canKeepCopy(): boolean {
  return workers() !== null;
}

async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await workers()?.getRegistration();
  // The site's host may have a worker of its own above us.
  return found?.scope === new URL('./', location.href).href ? found : undefined;
}

export async function hasCopy(): Promise<boolean> {
  return Boolean((await registered())?.active);
}

/**
 * Keeps all that the briefing needs on this device; resolves when it is there.
 * @throws where the browser, its storage or the network do not let it; then nothing is kept
 */
export async function keepCopy(): Promise<void> {
  try {
    const { installing, waiting, active } = await workers()!.register(worker, { updateViaCache: 'none' });
    await activated((active ?? waiting ?? installing)!);
  } catch (error) {
    await removeCopy();
    throw error;
  }
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((done, fail) => {
    const look = () => {
      if (worker.state === 'activated') done();
      else if (worker.state === 'redundant') fail(new Error('not all files could be kept'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Takes the copy from this device. */
export async function removeCopy(): Promise<void> {
  await (await registered())?.unregister();
  // The library names its caches by the worker's scope.
  const scope = new URL('./', location.href).href;
  for (const name of await caches.keys()) if (name.endsWith(`-${scope}`)) await caches.delete(name);
}

/**
 * Puts an edition that has come since in the copy's place, and asks for the next.
 * @returns whether it did: the page is then to be loaded anew
 */
export async function renewCopy(): Promise<boolean> {
  const own = await registered();
  if (!own?.active) return false;
  if (!own.waiting) {
    // Without the network there is none.
    await own.update().catch(() => undefined);
    return false;
  }
  const taken = new Promise((done) => workers()!.addEventListener('controllerchange', done, { once: true }));
  own.waiting.postMessage('take-over');
  await taken;
  return true;
}
