import type { DownloadProgress } from './download-file.ts';

/** What stands around an engine while it is sought and used. */
export interface EngineHost {
  /** Told what was chosen, before any text leaves. */
  readonly onNotice?: ((text: string) => void) | undefined;
  /** Asked whether something may be loaded; without it nothing is. */
  readonly consent?: ((offer: string) => Promise<boolean>) | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Ends work in this process at once. */
  readonly signal: AbortSignal;
}
