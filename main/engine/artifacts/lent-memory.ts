import type { FileHandle } from 'node:fs/promises'

/** How many bytes may be held as a whole. */
export const smallFile = 1 << 20

const kept: Buffer[] = []
const keptAtMost = 16

/**
 * Lends memory for a small file for as long as some work goes on. The same memory is lent again and again: new memory
 * for each of many files takes longer than reading them does, and is not given back for a while.
 */
export async function withMemory<T>(work: (memory: Buffer) => Promise<T>): Promise<T> {
  const memory = kept.pop() ?? Buffer.allocUnsafeSlow(smallFile)
  try {
    return await work(memory)
  } finally {
    if (kept.length < keptAtMost) kept.push(memory)
  }
}

/** Reads so many bytes from a place on; fewer where the file ends before. */
export async function readInto(memory: Buffer, file: FileHandle, length: number, position: number): Promise<Buffer> {
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(memory, done, length - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return memory.subarray(0, done)
}
