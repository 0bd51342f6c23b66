/** Fails when the lockfile misses an optional platform package, which `npm ci` on another system would refuse. */
import { readFileSync } from 'node:fs'

const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

function installed(from, name) {
  for (let key = from; ; ) {
    const found = packages[`${key ? `${key}/` : ''}node_modules/${name}`]
    if (found || !key) return found
    key = key.includes('/node_modules/') ? key.slice(0, key.lastIndexOf('/node_modules/')) : ''
  }
}

const missing = Object.entries(packages).flatMap(([key, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name, range]) => {
      const found = installed(key, name)
      return !found || (/^\d/.test(range) && found.version !== range)
    })
    .map(([name]) => `${key} -> ${name}`),
)
if (missing.length > 0) {
  console.error(`package-lock.json misses optional packages:\n${missing.join('\n')}`)
  process.exitCode = 1
}
