import { describe, expect, it } from 'vitest'
import type { FileJob } from '../../../entrypoints/sidepanel/file-job'
import { type FileWorker, readInWorker } from '../../../entrypoints/sidepanel/file-reader'

/** A worker that answers a job with what `answer` gives; `log` tells what became of it. */
function worker(answer: (job: FileJob) => unknown[]): { start: () => FileWorker; log: string[] } {
  const log: string[] = []
  let tell: (event: { data: unknown }) => void = () => {}
  let fail = () => {}
  const made = {
    postMessage(job: FileJob) {
      log.push(`asked for ${job.name}`)
      queueMicrotask(() => {
        for (const data of answer(job)) data === 'breaks down' ? fail() : tell({ data })
      })
    },
    addEventListener(type: string, listener: (event: never) => void) {
      if (type === 'message') tell = listener as typeof tell
      else fail = listener as typeof fail
    },
    terminate: () => log.push('ended'),
  }
  return { start: () => made as FileWorker, log }
}

const read = (answer: (job: FileJob) => unknown[], limit?: number) => {
  const { start, log } = worker(answer)
  return readInWorker(start, '稿.doc', new Uint8Array([1]), 'zh-CN', limit).then((result) => ({ result, log }))
}

describe('a file read in a worker of its own', () => {
  const source = { name: '稿.doc', format: 'doc', text: '正文' }

  it('is given back, and the worker ends', async () => {
    expect(await read(() => [{ kind: 'read', source }])).toEqual({
      result: { source },
      log: ['asked for 稿.doc', 'ended'],
    })
    expect(
      (await read(() => [{ kind: 'read', source: { ...source, unread: ['页眉页脚未读入正文'] } }])).result,
    ).toEqual({
      source: { ...source, unread: ['页眉页脚未读入正文'] },
    })
  })

  it('that cannot be read is told why', async () => {
    expect((await read(() => [{ kind: 'unreadable', problem: '文件已损坏。' }])).result).toEqual({
      problem: '文件已损坏。',
    })
  })

  it.each([
    ['fails', [{ kind: 'failed' }]],
    ['breaks down', ['breaks down']],
    ['never answers', []],
    ['says only what is no answer', [{ sourceName: 'worker', action: 'ready' }, 7, null]],
  ])('whose worker %s is given up', async (_, answers) => {
    expect(await read(() => answers, 20)).toEqual({ result: { problem: null }, log: ['asked for 稿.doc', 'ended'] })
  })
})
