import { posix } from 'node:path'
import * as v from 'valibot'

/** A text, whatever stands around it. */
export const scalar = v.pipe(
  v.string('Expected a text.'),
  v.transform((value) => value.trim()),
  v.minLength(1, 'Expected a text that is not empty.'),
)

/** A path in the revision, as one from its top; the top itself is empty. */
export const revisionPath = v.pipe(
  scalar,
  v.transform((path) => path.replaceAll('\\', '/')),
  v.check((path) => !path.split('/').includes('..'), 'It leads out of the revision.'),
  v.transform((path) => posix.normalize(path).replace(/^\/+|\/+$/g, '')),
  v.transform((path) => (path === '.' ? '' : path)),
)

/** An absolute path on the machine that is deployed to, as one from the top of the folder that stands for it. */
export const machinePath = v.pipe(
  scalar,
  v.check((path) => /^([/\\]|[A-Za-z]:)/.test(path), 'Expected an absolute path.'),
  // Each drive is a folder of its own.
  v.transform((path) => path.replaceAll('\\', '/').replace(/^([A-Za-z]):/, '/$1')),
  v.check((path) => !path.split('/').includes('..'), 'It leads out of the folder that stands for the machine.'),
  v.transform((path) => posix.normalize(path).replace(/^\/+|\/+$/g, '')),
)

export const fileMapping = v.object({ source: revisionPath, destination: machinePath })
export type FileMapping = v.InferOutput<typeof fileMapping>

export const script = v.object({
  location: v.pipe(
    revisionPath,
    v.check((path) => path !== '', 'Expected the path of a script.'),
  ),
  timeout: v.nullish(v.pipe(scalar, v.regex(/^[1-9]\d{0,8}$/, 'Expected a number of seconds.'), v.transform(Number))),
  runas: v.nullish(scalar),
})
export type Script = v.InferOutput<typeof script>

export const scripts = v.array(script, 'Expected a list of scripts.')
export const files = v.nullish(v.array(fileMapping, 'Expected a list of files.'), [])
