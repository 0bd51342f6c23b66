/** Works out the functions of CloudFormation as far as that can be done without an account. */
export { resolve, type ResolveOptions } from './resolve.ts'
export { type Asked, askedIn, notAskedFor } from './asked.ts'
export { declaredParameters, isParameter } from './scope.ts'
