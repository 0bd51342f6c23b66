/** What an ARN says of where its resource is; `undefined` for a text that is no complete ARN. */
export interface ArnPlace {
  readonly partition: string
  /** Empty for a service without Regions. */
  readonly region: string
  /** Empty for a resource without account. */
  readonly account: string
}

/** Reads an ARN: `arn:aws:kms:eu-west-1:123456789012:key/…`. */
export function readArn(text: string | undefined): ArnPlace | undefined {
  const parts = /^arn:(aws[\w-]*):[\w-]+:([\w-]*):(\d{12}|):.+$/.exec(text ?? '')
  return parts ? { partition: parts[1] ?? '', region: parts[2] ?? '', account: parts[3] ?? '' } : undefined
}
