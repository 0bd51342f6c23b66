import type { Target } from '#shared/rpc/target.ts'
import type { Translate } from '#renderer/ui/text.ts'

/** What a place is called. */
export function targetName(t: Translate, target: Target): string {
  switch (target.kind) {
    case 'local':
      return t('targets.local')
    case 'environment':
      return withRegion(t('targets.environment'), target.region)
    case 'profile':
      return withRegion(target.profile, target.region)
    case 'endpoint':
      return withRegion(target.url.replace(/^https?:\/\//, ''), target.region)
  }
}

function withRegion(name: string, region: string | undefined): string {
  return region === undefined ? name : `${name} · ${region}`
}
