import { randomBelow } from './random.ts';

/**
 * A model of random weights that llama.cpp loads: what it writes is gibberish of short English words. It exercises all of
 * the embedded engine but the quality. GGUF, version 3: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export interface TinyOptions {
  /** Tokens until the model ends its reply, or the string that it is in, about; Infinity: never by itself. */
  readonly length?: number;
  /** Width of the model, a multiple of 32: 64 makes a file of half a megabyte. */
  readonly width?: number;
  readonly layers?: number;
  /** Without a template for chats the library takes one of its own; to find out what one of a model does takes it a second. */
  readonly hasTemplate?: boolean;
}

/** For what is long: it writes the same gibberish, three times as fast. */
export const SMALLEST = { width: 32, layers: 1, hasTemplate: false } as const satisfies TinyOptions;

const HEADS = 4;

export function tinyGguf({ length = 25, width = 64, layers = 2, hasTemplate = true }: TinyOptions = {}): Uint8Array {
  const vocabulary = makeVocabulary(length);
  const feed = width * 2;
  const metadata: [string, Value][] = [
    ['general.architecture', string('llama')],
    ['general.name', string('tiny')],
    ['general.file_type', u32(0)],
    ['llama.context_length', u32(8192)],
    ['llama.embedding_length', u32(width)],
    ['llama.block_count', u32(layers)],
    ['llama.feed_forward_length', u32(feed)],
    ['llama.attention.head_count', u32(HEADS)],
    ['llama.attention.head_count_kv', u32(HEADS)],
    ['llama.attention.layer_norm_rms_epsilon', f32(1e-5)],
    ['llama.rope.dimension_count', u32(width / HEADS)],
    ['llama.vocab_size', u32(vocabulary.length)],
    ['tokenizer.ggml.model', string('llama')],
    [
      'tokenizer.ggml.tokens',
      array(
        8,
        vocabulary.map(({ text }) => string(text)),
      ),
    ],
    [
      'tokenizer.ggml.scores',
      array(
        6,
        vocabulary.map(({ text }) => f32(-1 / text.length)),
      ),
    ],
    [
      'tokenizer.ggml.token_type',
      array(
        5,
        vocabulary.map(({ type }) => i32(TYPES[type])),
      ),
    ],
    ['tokenizer.ggml.bos_token_id', u32(1)],
    ['tokenizer.ggml.eos_token_id', u32(2)],
    ['tokenizer.ggml.unknown_token_id', u32(0)],
    ...(hasTemplate ? [['tokenizer.chat_template', string(CHAT_TEMPLATE)] satisfies [string, Value]] : []),
  ];
  return file(metadata, tensors(vocabulary, { width, layers, feed }));
}

const CHAT_TEMPLATE =
  "{{ bos_token }}{% for message in messages %}<|{{ message['role'] }}|>{{ message['content'] }}{{ eos_token }}{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}";

const TYPES = { normal: 1, unknown: 2, control: 3, byte: 6 } as const;

interface Entry {
  readonly text: string;
  readonly type: keyof typeof TYPES;
  /** How likely the model writes it, as a logarithm. */
  readonly bias: number;
}

const NEVER = -40;
const WORDS = 'the a of and in to said on with for drones forces minister would not has been week its new'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SIGNS = "0123456789.,:;!?()-/%$*_'{}[]<>|\n⟦⟧“”";
const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁĂÂÈÉÊÌÍÒÓÔƠÙÚƯĐ';

function makeVocabulary(length: number): Entry[] {
  const ends = length === Number.POSITIVE_INFINITY ? NEVER : Math.log((WORDS.length * Math.exp(0)) / length);
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
  const normal = (text: string, bias: number): Entry => ({ text, type: 'normal', bias });
  const control = (text: string, bias: number): Entry => ({ text, type: 'control', bias });
  return [
    { text: '<unk>', type: 'unknown', bias: NEVER },
    control('<s>', NEVER),
    control('</s>', ends),
    ...['system', 'user', 'assistant'].map((role) => control(`<|${role}|>`, NEVER)),
    ...bytes.map((text): Entry => ({ text, type: 'byte', bias: NEVER })),
    normal('▁', -4),
    normal('"', ends),
    ...WORDS.map((word) => normal(`▁${word}`, 0)),
    ...[...LETTERS].map((letter) => normal(letter, -6)),
    ...[...SIGNS].map((sign) => normal(sign, -7)),
    ...[...VIETNAMESE].map((letter) => normal(letter, NEVER)),
  ];
}

interface Tensor {
  readonly name: string;
  /** Rows are the last dimension, as ggml counts. */
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

function tensors(
  vocabulary: readonly Entry[],
  { width, layers, feed }: { width: number; layers: number; feed: number },
): Tensor[] {
  const random = gaussian(8);
  const matrix = (name: string, columns: number, rows: number, spread: number): Tensor => ({
    name,
    shape: [columns, rows],
    values: Float32Array.from({ length: columns * rows }, () => random() * spread),
  });
  const ones = (name: string): Tensor => ({ name, shape: [width], values: new Float32Array(width).fill(1) });
  // The first place of every state is the same, so that the first column of the output works as a bias.
  const embedding = matrix('token_embd.weight', width, vocabulary.length, 0.5);
  const output = matrix('output.weight', width, vocabulary.length, 0.1);
  const constant = 3;
  const normed = constant / Math.sqrt((constant ** 2 + (width - 1) * 0.25) / width);
  vocabulary.forEach(({ bias }, i) => {
    embedding.values[i * width] = constant;
    output.values[i * width] = bias / normed;
  });
  const blocks = Array.from({ length: layers }, (_, n) => [
    ones(`blk.${n}.attn_norm.weight`),
    matrix(`blk.${n}.attn_q.weight`, width, width, 0.1),
    matrix(`blk.${n}.attn_k.weight`, width, width, 0.1),
    matrix(`blk.${n}.attn_v.weight`, width, width, 0.1),
    matrix(`blk.${n}.attn_output.weight`, width, width, 0.02),
    ones(`blk.${n}.ffn_norm.weight`),
    matrix(`blk.${n}.ffn_gate.weight`, width, feed, 0.1),
    matrix(`blk.${n}.ffn_up.weight`, width, feed, 0.1),
    matrix(`blk.${n}.ffn_down.weight`, feed, width, 0.02),
  ]);
  return [embedding, ...blocks.flat(), ones('output_norm.weight'), output];
}

/** About normal, by the sum of a few even ones. */
function gaussian(seed: number): () => number {
  const below = randomBelow(seed);
  return () => (below(65_536) + below(65_536) + below(65_536)) / 32_768 - 3;
}

/** A value of the metadata: its type by number, and its bytes. */
interface Value {
  readonly type: number;
  readonly bytes: Uint8Array;
}

const ALIGNMENT = 32;

function file(metadata: readonly [string, Value][], all: readonly Tensor[]): Uint8Array {
  let offset = 0;
  const infos = all.map(({ name, shape, values }) => {
    const info = Buffer.concat([text(name), number(4, shape.length), ...shape.map(long), number(4, 0), long(offset)]);
    offset += padded(values.byteLength);
    return info;
  });
  const head = Buffer.concat([
    Buffer.from('GGUF'),
    number(4, 3),
    long(all.length),
    long(metadata.length),
    ...metadata.map(([key, { type, bytes }]) => Buffer.concat([text(key), number(4, type), bytes])),
    ...infos,
  ]);
  const parts = all.map(({ values }) => pad(Buffer.from(values.buffer)));
  return Buffer.concat([pad(head), ...parts]);
}

const padded = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
const pad = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]);

function number(size: number, value: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([long(bytes.length), bytes]);
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}

const u32 = (value: number): Value => ({ type: 4, bytes: number(4, value) });
const i32 = (value: number): Value => ({ type: 5, bytes: number(4, value) });
const f32 = (value: number): Value => ({ type: 6, bytes: float(value) });
const string = (value: string): Value => ({ type: 8, bytes: text(value) });
const array = (type: number, values: readonly Value[]): Value => ({
  type: 9,
  bytes: Buffer.concat([number(4, type), long(values.length), ...values.map(({ bytes }) => bytes)]),
});
