import * as v from 'valibot'
import type { JenkinsAccess } from './jenkins-binding.ts'

/** A server that does not do what it is asked to, in a sentence. */
export class JenkinsError extends Error {}

export interface JenkinsBuild {
  readonly number: number
  readonly isRunning: boolean
  /** Only of a build that is over. */
  readonly result: string | null
}

/** The part of Jenkins's REST API that building needs. Whatever a server answers, only this server is spoken to. */
export interface JenkinsClient {
  /** Asks for a build; gives the number of its place in the queue. */
  build(project: string): Promise<number>
  /** The number of the build that a place in the queue became; `undefined` while it waits. */
  queued(item: number): Promise<number | undefined>
  look(project: string, build: number): Promise<JenkinsBuild>
  /** What a build wrote since, and where to go on. */
  log(project: string, build: number, from: number): Promise<{ readonly text: string; readonly next: number }>
  /** The archived files of a build as a zip, inside a folder `archive`; `undefined` where nothing was archived. */
  archive(project: string, build: number): Promise<Response | undefined>
  /** Where people see a build. */
  address(project: string, build: number): string
}

const crumb = v.object({ crumbRequestField: v.string(), crumb: v.string() })
const job = v.object({
  property: v.optional(v.array(v.looseObject({ parameterDefinitions: v.optional(v.array(v.unknown())) })), []),
})
const queueItem = v.object({
  cancelled: v.optional(v.boolean(), false),
  executable: v.nullish(v.object({ number: v.number() })),
})
const build = v.object({ number: v.number(), building: v.boolean(), result: v.nullable(v.string()) })

/** The largest answer that is read as a whole. */
const maximumBytes = 64 * 1024 * 1024

export function createJenkinsClient({ url, user, token }: JenkinsAccess, signal: AbortSignal): JenkinsClient {
  const authorization: Record<string, string> =
    user === undefined ? {} : { authorization: `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}` }
  const call = async (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Response> => {
    try {
      // Following a redirection would show the token to whoever it leads to.
      return await fetch(`${url}${path}`, {
        method,
        headers: { ...authorization, ...headers },
        signal,
        redirect: 'manual',
      })
    } catch (error) {
      if (signal.aborted) throw error
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
      throw new JenkinsError(`${url} cannot be reached: ${cause}`)
    }
  }
  const refuse = (path: string, { status, statusText }: Response): never => {
    const hint = status === 401 || status === 403 ? ' Bind a user and a token that may build there.' : ''
    throw new JenkinsError(`${url}${path} answered ${status} ${statusText}.${hint}`)
  }
  const read = async <Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema>> => {
    const response = await call(path)
    if (!response.ok) return refuse(path, response)
    const decoded = v.safeParse(schema, parse(await textOf(response)))
    if (!decoded.success) throw new JenkinsError(`${url}${path} gave no answer that Jenkins gives.`)
    return decoded.output
  }
  /** What a server wants to see with a request that changes something; not all of them want it. */
  const crumbHeaders = async (): Promise<Record<string, string>> => {
    const path = '/crumbIssuer/api/json'
    const response = await call(path)
    if (response.status === 404) return {}
    if (!response.ok) return refuse(path, response)
    const decoded = v.safeParse(crumb, parse(await textOf(response)))
    if (!decoded.success) throw new JenkinsError(`${url}${path} gave no answer that Jenkins gives.`)
    // A crumb is good in its session alone.
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    return { [decoded.output.crumbRequestField]: decoded.output.crumb, cookie: cookies.join('; ') }
  }

  return {
    async build(project) {
      const { property } = await read(`${pathOf(project)}/api/json?tree=property[parameterDefinitions[name]]`, job)
      const hasParameters = property.some(({ parameterDefinitions = [] }) => parameterDefinitions.length > 0)
      const path = `${pathOf(project)}/${hasParameters ? 'buildWithParameters' : 'build'}`
      const response = await call(path, 'POST', await crumbHeaders())
      const item = /\/queue\/item\/(\d+)/.exec(response.headers.get('location') ?? '')?.[1]
      if (response.status !== 201 || item === undefined) return refuse(path, response)
      return Number(item)
    },
    async queued(item) {
      const { cancelled, executable } = await read(`/queue/item/${item}/api/json`, queueItem)
      if (cancelled) throw new JenkinsError('The build was taken out of the queue of Jenkins.')
      return executable?.number
    },
    async look(project, number) {
      const { building, result } = await read(
        `${pathOf(project)}/${number}/api/json?tree=number,building,result`,
        build,
      )
      return { number, isRunning: building, result }
    },
    async log(project, number, from) {
      const path = `${pathOf(project)}/${number}/logText/progressiveText?start=${from}`
      const response = await call(path)
      if (!response.ok) return refuse(path, response)
      const text = await textOf(response)
      return { text, next: Number(response.headers.get('x-text-size') ?? from + Buffer.byteLength(text)) }
    },
    async archive(project, number) {
      const path = `${pathOf(project)}/${number}/artifact/*zip*/archive.zip`
      const response = await call(path)
      if (response.status === 404) return undefined
      return response.ok ? response : refuse(path, response)
    },
    address: (project, number) => `${url}${pathOf(project)}/${number}/`,
  }
}

/** A job may lie in folders: `folder/job`. */
function pathOf(project: string): string {
  return project
    .split('/')
    .map((name) => `/job/${encodeURIComponent(name)}`)
    .join('')
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > maximumBytes) throw new JenkinsError(`${response.url} answered more than ${maximumBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Pages for people are no answer; whoever looks at it says so.
    return undefined
  }
}
