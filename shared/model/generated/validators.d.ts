/** Made by `npm run generate` from the schemas beside it. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  readonly propertyName?: string
}

export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}

export declare const validatePipeline: Validator
export declare const validateStage: Validator
export declare const validateAction: Validator
export declare const validateCloudFormation: Validator
export declare const validateCustomActionType: Validator
export declare const validateWebhook: Validator
export declare const validateWebhookResource: Validator
export declare const validateTags: Validator
