/** The parts of an Amazon Resource Name. */
export interface Arn {
  readonly partition: string
  readonly service: string
  /** Empty for a service without Regions. */
  readonly region: string
  /** Empty for a resource without account. */
  readonly account: string
  readonly resource: string
}

/** Takes an ARN apart; `undefined` for a text that is none. */
export function arnOf(text: string | undefined): Arn | undefined {
  const [, partition = '', service = '', region = '', account = '', resource = ''] =
    /^arn:(aws[\w-]*):([\w-]+):([^:]*):([^:]*):(.+)$/s.exec(text ?? '') ?? []
  return resource === '' ? undefined : { partition, service, region, account, resource }
}

/** An ARN whose account is a number or absent, as real ones are; placeholders say nothing of where a resource is. */
export function readArn(text: string | undefined): Arn | undefined {
  const arn = arnOf(text)
  return arn && /^(\d{12}|)$/.test(arn.account) && /^[\w-]*$/.test(arn.region) ? arn : undefined
}
