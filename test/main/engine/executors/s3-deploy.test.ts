import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listEntries } from '#main/engine/artifacts/unpack.ts'
import { folder } from '../bench.ts'
import { artifact, execute, type WorkOptions } from './work.ts'

async function deploy(configuration: Readonly<Record<string, string>>, given: WorkOptions = {}) {
  const inputs = [await artifact('Site', { 'index.html': 'hi', 'js/app.js': 'js' })]
  const done = await execute('S3Deploy', {
    configuration: { BucketName: 'my.site', ...configuration },
    inputs,
    ...given,
  })
  return { ...done, bucket: join(done.work.dataFolder, 'buckets/my.site') }
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(path.length + 1)] : []))
    .sort()
}

describe('an S3 deploy', () => {
  it('unpacks the artifact under its prefix', async () => {
    const { outcome, bucket } = await deploy({ Extract: 'true', ObjectKey: 'v1/site' })
    expect(outcome).toMatchObject({ status: 'Succeeded', summary: expect.stringContaining('2 objects') })
    expect(filesBelow(bucket)).toEqual(['v1/site/index.html', 'v1/site/js/app.js'])
    expect(readFileSync(join(bucket, 'v1/site/index.html'), 'utf8')).toBe('hi')
  })

  it('unpacks it at the top without a prefix, over what was there, and leaves the rest', async () => {
    const to = folder({ 'index.html': 'old', 'kept.txt': 'kept' })
    await deploy({ Extract: 'true' }, { bindings: { buckets: { 'my.site': { folder: to } } } })
    expect(filesBelow(to)).toEqual(['index.html', 'js/app.js', 'kept.txt'])
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('hi')
  })

  it('puts the artifact itself as one object, with its placeholders filled in', async () => {
    const { outcome, bucket } = await deploy({ Extract: 'false', ObjectKey: 'releases/{datetime}-{uuid}.zip' })
    const [name = '', ...others] = filesBelow(bucket)
    expect(others).toEqual([])
    expect(name).toMatch(/^releases\/\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-[0-9a-f]{8}-[0-9a-f-]{27}\.zip$/)
    expect(await listEntries(join(bucket, name))).toEqual(['index.html', 'js/app.js'])
    expect(outcome.status).toBe('Succeeded')
  })

  it('fails for keys that leave the bucket, and writes nothing', async () => {
    const above = await deploy({ Extract: 'true', ObjectKey: '../../x' })
    const inside = await deploy({ Extract: 'false', ObjectKey: 'a/../b.zip' })
    const itself = await deploy({ Extract: 'false', ObjectKey: '.' })
    const named = await deploy({ BucketName: '../out', Extract: 'true' })
    const statuses = [above, inside, itself, named].map(({ outcome }) => outcome.status)
    expect(statuses).toEqual(['Failed', 'Failed', 'Failed', 'Failed'])
    expect(above.outcome).toMatchObject({ error: { message: expect.stringContaining('leaves the bucket') } })
    expect(readdirSync(above.work.dataFolder)).not.toContain('x')
  })

  it('fails for keys that leave the bucket through a link', async () => {
    const to = folder()
    const outside = folder()
    symlinkSync(outside, join(to, 'js'))
    const { outcome } = await deploy({ Extract: 'true' }, { bindings: { buckets: { 'my.site': { folder: to } } } })
    expect(outcome).toMatchObject({ status: 'Failed', error: { message: expect.stringContaining('through a link') } })
    expect(readdirSync(outside)).toEqual([])
  })

  it('fails with a reason where a folder is in the way of an object', async () => {
    const to = folder()
    mkdirSync(join(to, 'index.html'))
    const { outcome } = await deploy({ Extract: 'true' }, { bindings: { buckets: { 'my.site': { folder: to } } } })
    expect(outcome).toMatchObject({ status: 'Failed', error: { message: expect.stringContaining('index.html') } })
  })
})
