import { readFileSync } from 'node:fs'

/** The bytes of a file under tests/lib/files/fixtures. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
}

/** `bytes` with the byte at `at`, wherever that falls, set to `value`. */
export function damaged(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  copy[at % copy.length] = value
  return copy
}
