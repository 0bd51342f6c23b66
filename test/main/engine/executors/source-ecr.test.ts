import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packText } from '#main/engine/artifacts/pack.ts'
import type { StartRun } from '#main/engine/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { action, folder, open, order, pipelineText, project, runToEnd } from '../bench.ts'

const image = (configuration: JsonObject = {}) =>
  action('ECR', 'Image', { configuration: { RepositoryName: 'shop', ...configuration } }, { out: ['Detail'] })
const show = action('Commands', 'Show', { commands: ['cat imageDetail.json'] }, { in: ['Detail'] })
const textOf = (configuration: JsonObject = {}) => pipelineText({ Source: [image(configuration)], Build: [show] })
const digest = (digit: string) => `sha256:${digit.repeat(64)}`

async function run(
  files: Readonly<Record<string, string>>,
  given: {
    readonly configuration?: JsonObject
    readonly bindings?: JsonObject
    readonly start?: Partial<StartRun>
  } = {},
) {
  const text = textOf(given.configuration)
  const bindings = { repositories: { shop: { path: 'source' } }, ...given.bindings }
  const { ended, of: told } = await runToEnd(open(folder()), order(text, project(text, files, bindings), given.start))
  const end = told('Image').end
  const detail = told('Show').log('stdout')
  return {
    status: ended.status,
    variables: end?.type === 'action' ? end.outputVariables : undefined,
    message: end?.type === 'action' ? end.errorDetails?.message : undefined,
    detail: detail === '' ? undefined : JSON.parse(detail),
    log: told('Image').log('system'),
  }
}

describe('an image', () => {
  it('is what its repository is bound to, named as ECR names it', async () => {
    const { status, variables, detail, log } = await run({ Dockerfile: 'FROM scratch' })
    expect(status).toBe('Succeeded')
    const { ImageDigest } = detail
    const uri = `123456789012.dkr.ecr.us-east-1.amazonaws.com/shop@${ImageDigest}`
    expect(ImageDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(detail).toEqual({
      ImageSizeInBytes: expect.stringMatching(/^\d+$/),
      ImageDigest,
      Version: '1.0',
      ImagePushedAt: expect.stringMatching(/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d UTC \d{4}$/),
      RegistryId: '123456789012',
      RepositoryName: 'shop',
      ImageURI: uri,
      ImageTags: ['latest'],
    })
    expect(variables).toEqual({
      RegistryId: '123456789012',
      RepositoryName: 'shop',
      ImageTag: 'latest',
      ImageDigest,
      ImageURI: uri,
    })
    expect(log).toContain(`${uri}\nIt is named as in ECR, but no registry was asked for it.\n`)
  })

  it('has the tag of the action, and the account and Region of the bindings', async () => {
    const parameters = { 'AWS::AccountId': '210987654321', 'AWS::Region': 'eu-west-1' }
    const { variables } = await run({ a: '' }, { configuration: { ImageTag: 'v2' }, bindings: { parameters } })
    expect(variables).toMatchObject({
      ImageTag: 'v2',
      ImageURI: expect.stringMatching(/^210987654321\.dkr\.ecr\.eu-west-1\.amazonaws\.com\/shop@sha256:/),
    })
  })

  it('has another digest when its files change', async () => {
    const one = await run({ a: 'one' })
    const two = await run({ a: 'two' })
    expect(one.variables?.['ImageDigest']).not.toBe(two.variables?.['ImageDigest'])
  })

  it('is told of by the imageDetail.json that lies there, as it is', async () => {
    const own = { ImageURI: `111122223333.dkr.ecr.us-west-2.amazonaws.com/other@${digest('a')}`, More: 1 }
    const { detail, variables } = await run({ 'imageDetail.json': JSON.stringify(own) })
    expect(detail).toEqual(own)
    expect(variables).toEqual({
      RegistryId: '111122223333',
      RepositoryName: 'shop',
      ImageTag: 'latest',
      ImageDigest: digest('a'),
      ImageURI: own.ImageURI,
    })
  })

  it('fails with an imageDetail.json that names none', async () => {
    const { status, message } = await run({ 'imageDetail.json': '{"ImageUri": "x"}' })
    expect(status).toBe('Failed')
    expect(message).toMatch(/^imageDetail\.json in folder .*source as it stands is no JSON object with an ImageURI\.$/)
  })

  it('may be a zip file', async () => {
    const zip = join(folder(), 'image.zip')
    await packText('imageDetail.json', JSON.stringify({ ImageURI: 'registry.local/shop:1' }), zip)
    const { detail, variables } = await run({ a: '' }, { start: { sources: { 'Source.Image': zip } } })
    expect(detail).toEqual({ ImageURI: 'registry.local/shop:1' })
    expect(variables).toEqual({
      RegistryId: '123456789012',
      RepositoryName: 'shop',
      ImageTag: 'latest',
      ImageURI: 'registry.local/shop:1',
    })
  })
})

describe('an image that the start names by its digest', () => {
  const named = (IMAGE_DIGEST: string) => ({ revisions: { 'Source.Image': { IMAGE_DIGEST } } })

  it('is told of under this digest, without a tag', async () => {
    const { detail, variables } = await run({ a: '' }, { start: named(digest('b')) })
    const uri = `123456789012.dkr.ecr.us-east-1.amazonaws.com/shop@${digest('b')}`
    expect(detail).toMatchObject({ ImageDigest: digest('b'), ImageURI: uri })
    expect(detail.ImageTags).toBe(undefined)
    expect(variables).toEqual({
      RegistryId: '123456789012',
      RepositoryName: 'shop',
      ImageDigest: digest('b'),
      ImageURI: uri,
    })
  })

  it('is the one that imageDetail.json tells of, or another', async () => {
    const own = JSON.stringify({ ImageURI: `elsewhere/shop@${digest('c')}` })
    const [same, other] = await Promise.all(
      [digest('c'), digest('d')].map((one) => run({ 'imageDetail.json': own }, { start: named(one) })),
    )
    expect(same?.detail).toEqual({ ImageURI: `elsewhere/shop@${digest('c')}` })
    expect(other?.detail).toMatchObject({ ImageDigest: digest('d') })
  })

  it.each([
    [{ IMAGE_DIGEST: 'sha256:0' }, '“sha256:0” is no digest of an image: that is sha256: and 64 hexadecimal digits.'],
    [{ COMMIT_ID: 'abc' }, 'It takes no revision of type COMMIT_ID here, only one of type IMAGE_DIGEST.'],
  ])('cannot be %j', async (revision, message) => {
    const text = textOf()
    const path = project(text, { a: '' }, { repositories: { shop: { path: 'source' } } })
    const start = await open(folder()).start(order(text, path, { revisions: { 'Source.Image': revision } }))
    expect(start.ok || start.failure.message).toBe(`Source.Image: ${message}`)
  })
})

describe('an image that nothing stands for', () => {
  it('keeps the run from starting', async () => {
    const text = textOf()
    const start = await open(folder()).start(order(text, project(text)))
    expect(start.ok || start.failure.message).toContain('Source.Image: Nothing is bound to image “shop”')
  })
})
