import { EngineError, reasonOf, UnavailableError } from '../model/errors.ts';
import {
  type Llama,
  type LlamaChat,
  type LlamaLibrary,
  type LlamaLoadedModel,
  type LlamaSequence,
  loadLlamaLibrary,
} from './llama-library.ts';

export interface LlamaOptions {
  /** Where the library was installed. */
  readonly library: string;
  /** The GGUF file. */
  readonly file: string;
  /** What the model is asked for by. */
  readonly name: string;
  /** What it is called in the output, which tells nothing of the machine's folders. */
  readonly title: string;
  readonly gpu: boolean;
  /** Processor cores to work on. Threads that wait for a core that others use spin, and slow all the others down. */
  readonly threads: number;
  /** Requests at once, each with a context of its own in memory. */
  readonly atOnce: number;
  /** Tokens of a question and its answer. */
  readonly contextSize: number;
  /** Stops all work at once. */
  readonly signal: AbortSignal;
}

/** A model in memory, and the places at which it answers, each a question at a time. */
export interface LoadedLlama {
  readonly llama: Llama;
  readonly model: LlamaLoadedModel;
  readonly places: readonly LlamaPlace[];
}

export interface LlamaPlace {
  readonly sequence: LlamaSequence;
  readonly chat: LlamaChat;
}

/**
 * Tokens that are worked on at once when a question is read. Work that was begun on them cannot be broken off: few, for a
 * Ctrl-C that is heard soon.
 */
const BATCH = 128;

/** @throws UnavailableError when library or model cannot be loaded, with the reason. */
export async function loadLlama({
  library: folder,
  file,
  gpu,
  threads,
  atOnce,
  contextSize,
  signal,
}: LlamaOptions): Promise<LoadedLlama> {
  let said = '';
  try {
    const library = await loadLlamaLibrary(folder);
    const llama = await library.getLlama({
      build: 'never',
      gpu: gpu ? 'auto' : false,
      maxThreads: threads,
      progressLogs: false,
      logger: (level, message) => {
        if (level === 'error' || level === 'fatal') said = message.trim();
      },
    });
    const model = await llama.loadModel({ modelPath: file, loadSignal: signal });
    const size = Math.min(contextSize, model.trainContextSize);
    const context = await model.createContext({ sequences: atOnce, contextSize: size, batchSize: BATCH });
    const sequences = Array.from({ length: atOnce }, () => context.getSequence());
    return { llama, model, places: placesIn(sequences, library) };
  } catch (error) {
    if (signal.aborted) throw new EngineError('aborted', 'the run was stopped');
    const reason = reasonOf(error);
    throw new UnavailableError(`${file}: the model cannot be loaded: ${reason}${said && `\n  ${said}`}\n  ${ADVICE}`, {
      cause: error,
    });
  }
}

const ADVICE =
  'Is it a whole GGUF file, and is there memory for it? `songngu engines pull` gets engine and model anew.';

/** To find out how a model is to be spoken to takes a second: the first place tells the others. */
function placesIn(sequences: readonly LlamaSequence[], library: LlamaLibrary): LlamaPlace[] {
  const place = (sequence: LlamaSequence, how?: object): LlamaPlace => ({
    sequence,
    chat: new library.LlamaChat({ contextSequence: sequence, ...(how && { chatWrapper: how }) }),
  });
  const [first, ...others] = sequences;
  if (!first) return [];
  const opened = place(first);
  return [opened, ...others.map((sequence) => place(sequence, opened.chat.chatWrapper))];
}
