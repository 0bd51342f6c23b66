"use strict";
export const validatePipeline = validate10;
const schema11 = {"type":"object","description":"The declaration of a pipeline.","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The pipeline’s name, unique in an account and Region. It cannot be changed later."},"roleArn":{"type":"string","maxLength":1024,"pattern":"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$","words":"the ARN of an IAM role, such as arn:aws:iam::123456789012:role/name","description":"The role with which CodePipeline works."},"artifactStore":{"type":"object","description":"The bucket in which artifacts are kept between actions.","properties":{"type":{"enum":["S3"],"description":"Always S3."},"location":{"type":"string","minLength":3,"maxLength":63,"pattern":"^[a-zA-Z0-9\\-\\.]+$","words":"the name of a bucket, without a prefix: letters, digits, - and .","description":"The name of the bucket."},"encryptionKey":{"type":"object","description":"The key that encrypts artifacts, instead of the one that AWS manages.","properties":{"id":{"type":"string","minLength":1,"maxLength":400,"description":"The key’s ID, its ARN, or the ARN of an alias."},"type":{"enum":["KMS"],"description":"Always KMS."}},"required":["id","type"],"additionalProperties":false}},"required":["type","location"],"additionalProperties":false},"artifactStores":{"type":"object","description":"A bucket for each Region in which actions run, the pipeline’s own included.","propertyNames":{"minLength":4,"maxLength":30},"additionalProperties":{"type":"object","description":"The bucket in which artifacts are kept between actions.","properties":{"type":{"enum":["S3"],"description":"Always S3."},"location":{"type":"string","minLength":3,"maxLength":63,"pattern":"^[a-zA-Z0-9\\-\\.]+$","words":"the name of a bucket, without a prefix: letters, digits, - and .","description":"The name of the bucket."},"encryptionKey":{"type":"object","description":"The key that encrypts artifacts, instead of the one that AWS manages.","properties":{"id":{"type":"string","minLength":1,"maxLength":400,"description":"The key’s ID, its ARN, or the ARN of an alias."},"type":{"enum":["KMS"],"description":"Always KMS."}},"required":["id","type"],"additionalProperties":false}},"required":["type","location"],"additionalProperties":false}},"stages":{"type":"array"},"version":{"type":"integer","minimum":1,"description":"Counted by the service: 1 at first, one more with each update."},"executionMode":{"enum":["QUEUED","SUPERSEDED","PARALLEL"],"default":"SUPERSEDED","description":"What happens to several executions at once: a newer one overtakes those that wait (SUPERSEDED), they go one after the other (QUEUED), or side by side (PARALLEL). QUEUED and PARALLEL need V2."},"pipelineType":{"enum":["V1","V2"],"description":"V2 brings triggers, variables, conditions and execution modes, and is billed by the minute."},"variables":{"type":"array","maxItems":50,"description":"Variables that can be given when an execution starts: `#{variables.NAME}`. Needs V2.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9@\\-_]+$","words":"letters, digits, @, - and _","description":"The variable’s name."},"defaultValue":{"type":"string","minLength":1,"maxLength":1000,"description":"What it is where nothing is given; without it, it must be given at every start."},"description":{"type":"string","maxLength":200,"description":"What the variable is for."}},"required":["name"],"additionalProperties":false}},"triggers":{"type":"array","maxItems":50,"items":{"type":"object","description":"Which Git events start the pipeline.","properties":{"providerType":{"enum":["CodeStarSourceConnection"],"description":"Only connections to Git providers can have triggers."},"gitConfiguration":{"type":"object","description":"The source action and the filters of its events.","properties":{"sourceActionName":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The source action whose repository is watched."},"push":{"type":"array","minItems":1,"maxItems":3,"description":"Pushes that start the pipeline: any of these filters.","items":{"type":"object","properties":{"tags":{"type":"object","description":"Which tags start the pipeline.","properties":{"includes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which one must match; `*` within a name, `**` across folders."},"excludes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which none may match; they win over the includes."}},"additionalProperties":false},"branches":{"type":"object","description":"Which branches start the pipeline.","properties":{"includes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which one must match; `*` within a name, `**` across folders."},"excludes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which none may match; they win over the includes."}},"additionalProperties":false},"filePaths":{"type":"object","description":"Which changed files start the pipeline.","properties":{"includes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which one must match; `*` within a name, `**` across folders."},"excludes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which none may match; they win over the includes."}},"additionalProperties":false}},"additionalProperties":false}},"pullRequest":{"type":"array","minItems":1,"maxItems":3,"description":"Pull requests that start the pipeline: any of these filters.","items":{"type":"object","properties":{"events":{"type":"array","items":{"enum":["OPEN","UPDATED","CLOSED"]},"minItems":1,"maxItems":3,"description":"What happened to the pull request."},"branches":{"type":"object","description":"Which branches start the pipeline.","properties":{"includes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which one must match; `*` within a name, `**` across folders."},"excludes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which none may match; they win over the includes."}},"additionalProperties":false},"filePaths":{"type":"object","description":"Which changed files start the pipeline.","properties":{"includes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which one must match; `*` within a name, `**` across folders."},"excludes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":8,"description":"Patterns of which none may match; they win over the includes."}},"additionalProperties":false}},"additionalProperties":false}}},"required":["sourceActionName"],"additionalProperties":false}},"required":["providerType","gitConfiguration"],"additionalProperties":false},"description":"Which Git events start the pipeline. Needs V2."}},"required":["name","roleArn","stages"],"additionalProperties":false,"$id":"validatePipeline"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[A-Za-z0-9.@\\-_]+$", "u");
const pattern1 = new RegExp("^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9\\-\\.]+$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9@\\-_]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validatePipeline" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roleArn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roleArn"},message:"must have required property '"+"roleArn"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stages === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 100){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.roleArn !== undefined){
let data1 = data.roleArn;
if(typeof data1 === "string"){
if(func3(data1) > 1024){
const err8 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"},message:"must match pattern \""+"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.artifactStore !== undefined){
let data2 = data.artifactStore;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err11 = {instancePath:instancePath+"/artifactStore",schemaPath:"#/properties/artifactStore/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.location === undefined){
const err12 = {instancePath:instancePath+"/artifactStore",schemaPath:"#/properties/artifactStore/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "type") || (key1 === "location")) || (key1 === "encryptionKey"))){
const err13 = {instancePath:instancePath+"/artifactStore",schemaPath:"#/properties/artifactStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.type !== undefined){
if(!(data2.type === "S3")){
const err14 = {instancePath:instancePath+"/artifactStore/type",schemaPath:"#/properties/artifactStore/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.artifactStore.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.location !== undefined){
let data4 = data2.location;
if(typeof data4 === "string"){
if(func3(data4) > 63){
const err15 = {instancePath:instancePath+"/artifactStore/location",schemaPath:"#/properties/artifactStore/properties/location/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 3){
const err16 = {instancePath:instancePath+"/artifactStore/location",schemaPath:"#/properties/artifactStore/properties/location/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern2.test(data4)){
const err17 = {instancePath:instancePath+"/artifactStore/location",schemaPath:"#/properties/artifactStore/properties/location/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9\\-\\.]+$"},message:"must match pattern \""+"^[a-zA-Z0-9\\-\\.]+$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/artifactStore/location",schemaPath:"#/properties/artifactStore/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.encryptionKey !== undefined){
let data5 = data2.encryptionKey;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err19 = {instancePath:instancePath+"/artifactStore/encryptionKey",schemaPath:"#/properties/artifactStore/properties/encryptionKey/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.type === undefined){
const err20 = {instancePath:instancePath+"/artifactStore/encryptionKey",schemaPath:"#/properties/artifactStore/properties/encryptionKey/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "id") || (key2 === "type"))){
const err21 = {instancePath:instancePath+"/artifactStore/encryptionKey",schemaPath:"#/properties/artifactStore/properties/encryptionKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(func3(data6) > 400){
const err22 = {instancePath:instancePath+"/artifactStore/encryptionKey/id",schemaPath:"#/properties/artifactStore/properties/encryptionKey/properties/id/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func3(data6) < 1){
const err23 = {instancePath:instancePath+"/artifactStore/encryptionKey/id",schemaPath:"#/properties/artifactStore/properties/encryptionKey/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/artifactStore/encryptionKey/id",schemaPath:"#/properties/artifactStore/properties/encryptionKey/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.type !== undefined){
if(!(data5.type === "KMS")){
const err25 = {instancePath:instancePath+"/artifactStore/encryptionKey/type",schemaPath:"#/properties/artifactStore/properties/encryptionKey/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.artifactStore.properties.encryptionKey.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/artifactStore/encryptionKey",schemaPath:"#/properties/artifactStore/properties/encryptionKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/artifactStore",schemaPath:"#/properties/artifactStore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.artifactStores !== undefined){
let data8 = data.artifactStores;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
const _errs20 = errors;
if(typeof key3 === "string"){
if(func3(key3) > 30){
const err28 = {instancePath:instancePath+"/artifactStores",schemaPath:"#/properties/artifactStores/propertyNames/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func3(key3) < 4){
const err29 = {instancePath:instancePath+"/artifactStores",schemaPath:"#/properties/artifactStores/propertyNames/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
const err30 = {instancePath:instancePath+"/artifactStores",schemaPath:"#/properties/artifactStores/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key4 in data8){
let data9 = data8[key4];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err31 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/artifactStores/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.location === undefined){
const err32 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/artifactStores/additionalProperties/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data9){
if(!(((key5 === "type") || (key5 === "location")) || (key5 === "encryptionKey"))){
const err33 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/artifactStores/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.type !== undefined){
if(!(data9.type === "S3")){
const err34 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/artifactStores/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.artifactStores.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.location !== undefined){
let data11 = data9.location;
if(typeof data11 === "string"){
if(func3(data11) > 63){
const err35 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/artifactStores/additionalProperties/properties/location/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func3(data11) < 3){
const err36 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/artifactStores/additionalProperties/properties/location/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern2.test(data11)){
const err37 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/artifactStores/additionalProperties/properties/location/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9\\-\\.]+$"},message:"must match pattern \""+"^[a-zA-Z0-9\\-\\.]+$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/artifactStores/additionalProperties/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.encryptionKey !== undefined){
let data12 = data9.encryptionKey;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err39 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.type === undefined){
const err40 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key6 in data12){
if(!((key6 === "id") || (key6 === "type"))){
const err41 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(typeof data13 === "string"){
if(func3(data13) > 400){
const err42 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey/id",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/properties/id/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data13) < 1){
const err43 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey/id",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey/id",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.type !== undefined){
if(!(data12.type === "KMS")){
const err45 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey/type",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.artifactStores.additionalProperties.properties.encryptionKey.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/encryptionKey",schemaPath:"#/properties/artifactStores/additionalProperties/properties/encryptionKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/artifactStores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/artifactStores/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/artifactStores",schemaPath:"#/properties/artifactStores/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.stages !== undefined){
if(!(Array.isArray(data.stages))){
const err49 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.version !== undefined){
let data16 = data.version;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err50 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err51 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.executionMode !== undefined){
let data17 = data.executionMode;
if(!(((data17 === "QUEUED") || (data17 === "SUPERSEDED")) || (data17 === "PARALLEL"))){
const err52 = {instancePath:instancePath+"/executionMode",schemaPath:"#/properties/executionMode/enum",keyword:"enum",params:{allowedValues: schema11.properties.executionMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.pipelineType !== undefined){
let data18 = data.pipelineType;
if(!((data18 === "V1") || (data18 === "V2"))){
const err53 = {instancePath:instancePath+"/pipelineType",schemaPath:"#/properties/pipelineType/enum",keyword:"enum",params:{allowedValues: schema11.properties.pipelineType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.variables !== undefined){
let data19 = data.variables;
if(Array.isArray(data19)){
if(data19.length > 50){
const err54 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err55 = {instancePath:instancePath+"/variables/" + i0,schemaPath:"#/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key7 in data20){
if(!(((key7 === "name") || (key7 === "defaultValue")) || (key7 === "description"))){
const err56 = {instancePath:instancePath+"/variables/" + i0,schemaPath:"#/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.name !== undefined){
let data21 = data20.name;
if(typeof data21 === "string"){
if(func3(data21) > 128){
const err57 = {instancePath:instancePath+"/variables/" + i0+"/name",schemaPath:"#/properties/variables/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func3(data21) < 1){
const err58 = {instancePath:instancePath+"/variables/" + i0+"/name",schemaPath:"#/properties/variables/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern4.test(data21)){
const err59 = {instancePath:instancePath+"/variables/" + i0+"/name",schemaPath:"#/properties/variables/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/variables/" + i0+"/name",schemaPath:"#/properties/variables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.defaultValue !== undefined){
let data22 = data20.defaultValue;
if(typeof data22 === "string"){
if(func3(data22) > 1000){
const err61 = {instancePath:instancePath+"/variables/" + i0+"/defaultValue",schemaPath:"#/properties/variables/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func3(data22) < 1){
const err62 = {instancePath:instancePath+"/variables/" + i0+"/defaultValue",schemaPath:"#/properties/variables/items/properties/defaultValue/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/variables/" + i0+"/defaultValue",schemaPath:"#/properties/variables/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.description !== undefined){
let data23 = data20.description;
if(typeof data23 === "string"){
if(func3(data23) > 200){
const err64 = {instancePath:instancePath+"/variables/" + i0+"/description",schemaPath:"#/properties/variables/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/variables/" + i0+"/description",schemaPath:"#/properties/variables/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/variables/" + i0,schemaPath:"#/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.triggers !== undefined){
let data24 = data.triggers;
if(Array.isArray(data24)){
if(data24.length > 50){
const err68 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.providerType === undefined){
const err69 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty: "providerType"},message:"must have required property '"+"providerType"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data25.gitConfiguration === undefined){
const err70 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty: "gitConfiguration"},message:"must have required property '"+"gitConfiguration"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key8 in data25){
if(!((key8 === "providerType") || (key8 === "gitConfiguration"))){
const err71 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.providerType !== undefined){
if(!(data25.providerType === "CodeStarSourceConnection")){
const err72 = {instancePath:instancePath+"/triggers/" + i1+"/providerType",schemaPath:"#/properties/triggers/items/properties/providerType/enum",keyword:"enum",params:{allowedValues: schema11.properties.triggers.items.properties.providerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data25.gitConfiguration !== undefined){
let data27 = data25.gitConfiguration;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.sourceActionName === undefined){
const err73 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/required",keyword:"required",params:{missingProperty: "sourceActionName"},message:"must have required property '"+"sourceActionName"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key9 in data27){
if(!(((key9 === "sourceActionName") || (key9 === "push")) || (key9 === "pullRequest"))){
const err74 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.sourceActionName !== undefined){
let data28 = data27.sourceActionName;
if(typeof data28 === "string"){
if(func3(data28) > 100){
const err75 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/sourceActionName",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/sourceActionName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func3(data28) < 1){
const err76 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/sourceActionName",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/sourceActionName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern0.test(data28)){
const err77 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/sourceActionName",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/sourceActionName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/sourceActionName",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/sourceActionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data27.push !== undefined){
let data29 = data27.push;
if(Array.isArray(data29)){
if(data29.length > 3){
const err79 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data29.length < 1){
const err80 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key10 in data30){
if(!(((key10 === "tags") || (key10 === "branches")) || (key10 === "filePaths"))){
const err81 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.tags !== undefined){
let data31 = data30.tags;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key11 in data31){
if(!((key11 === "includes") || (key11 === "excludes"))){
const err82 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.includes !== undefined){
let data32 = data31.includes;
if(Array.isArray(data32)){
if(data32.length > 8){
const err83 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/includes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data32.length < 1){
const err84 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/includes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(typeof data33 === "string"){
if(func3(data33) > 255){
const err85 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/includes/" + i3,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/includes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func3(data33) < 1){
const err86 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/includes/" + i3,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/includes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/includes/" + i3,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data31.excludes !== undefined){
let data34 = data31.excludes;
if(Array.isArray(data34)){
if(data34.length > 8){
const err89 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/excludes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data34.length < 1){
const err90 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/excludes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(typeof data35 === "string"){
if(func3(data35) > 255){
const err91 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/excludes/" + i4,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/excludes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func3(data35) < 1){
const err92 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/excludes/" + i4,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/excludes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/excludes/" + i4,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/tags",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data30.branches !== undefined){
let data36 = data30.branches;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key12 in data36){
if(!((key12 === "includes") || (key12 === "excludes"))){
const err96 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data36.includes !== undefined){
let data37 = data36.includes;
if(Array.isArray(data37)){
if(data37.length > 8){
const err97 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/includes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data37.length < 1){
const err98 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/includes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(typeof data38 === "string"){
if(func3(data38) > 255){
const err99 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/includes/" + i5,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/includes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func3(data38) < 1){
const err100 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/includes/" + i5,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/includes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/includes/" + i5,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data36.excludes !== undefined){
let data39 = data36.excludes;
if(Array.isArray(data39)){
if(data39.length > 8){
const err103 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/excludes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data39.length < 1){
const err104 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/excludes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(typeof data40 === "string"){
if(func3(data40) > 255){
const err105 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/excludes/" + i6,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/excludes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func3(data40) < 1){
const err106 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/excludes/" + i6,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/excludes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/excludes/" + i6,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/branches",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/branches/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.filePaths !== undefined){
let data41 = data30.filePaths;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key13 in data41){
if(!((key13 === "includes") || (key13 === "excludes"))){
const err110 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data41.includes !== undefined){
let data42 = data41.includes;
if(Array.isArray(data42)){
if(data42.length > 8){
const err111 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/includes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data42.length < 1){
const err112 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/includes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(typeof data43 === "string"){
if(func3(data43) > 255){
const err113 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/includes/" + i7,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/includes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func3(data43) < 1){
const err114 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/includes/" + i7,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/includes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/includes/" + i7,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data41.excludes !== undefined){
let data44 = data41.excludes;
if(Array.isArray(data44)){
if(data44.length > 8){
const err117 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/excludes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data44.length < 1){
const err118 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/excludes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(typeof data45 === "string"){
if(func3(data45) > 255){
const err119 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/excludes/" + i8,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/excludes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func3(data45) < 1){
const err120 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/excludes/" + i8,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/excludes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/excludes/" + i8,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2+"/filePaths",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/properties/filePaths/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push/" + i2,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/push",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/push/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data27.pullRequest !== undefined){
let data46 = data27.pullRequest;
if(Array.isArray(data46)){
if(data46.length > 3){
const err126 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data46.length < 1){
const err127 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len9 = data46.length;
for(let i9=0; i9<len9; i9++){
let data47 = data46[i9];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key14 in data47){
if(!(((key14 === "events") || (key14 === "branches")) || (key14 === "filePaths"))){
const err128 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data47.events !== undefined){
let data48 = data47.events;
if(Array.isArray(data48)){
if(data48.length > 3){
const err129 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/events",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/events/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data48.length < 1){
const err130 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/events",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len10 = data48.length;
for(let i10=0; i10<len10; i10++){
let data49 = data48[i10];
if(!(((data49 === "OPEN") || (data49 === "UPDATED")) || (data49 === "CLOSED"))){
const err131 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/events/" + i10,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.triggers.items.properties.gitConfiguration.properties.pullRequest.items.properties.events.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/events",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data47.branches !== undefined){
let data50 = data47.branches;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key15 in data50){
if(!((key15 === "includes") || (key15 === "excludes"))){
const err133 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data50.includes !== undefined){
let data51 = data50.includes;
if(Array.isArray(data51)){
if(data51.length > 8){
const err134 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/includes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data51.length < 1){
const err135 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/includes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len11 = data51.length;
for(let i11=0; i11<len11; i11++){
let data52 = data51[i11];
if(typeof data52 === "string"){
if(func3(data52) > 255){
const err136 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/includes/" + i11,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/includes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func3(data52) < 1){
const err137 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/includes/" + i11,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/includes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/includes/" + i11,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data50.excludes !== undefined){
let data53 = data50.excludes;
if(Array.isArray(data53)){
if(data53.length > 8){
const err140 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/excludes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data53.length < 1){
const err141 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/excludes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const len12 = data53.length;
for(let i12=0; i12<len12; i12++){
let data54 = data53[i12];
if(typeof data54 === "string"){
if(func3(data54) > 255){
const err142 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/excludes/" + i12,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/excludes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func3(data54) < 1){
const err143 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/excludes/" + i12,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/excludes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/excludes/" + i12,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/branches",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/branches/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data47.filePaths !== undefined){
let data55 = data47.filePaths;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key16 in data55){
if(!((key16 === "includes") || (key16 === "excludes"))){
const err147 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data55.includes !== undefined){
let data56 = data55.includes;
if(Array.isArray(data56)){
if(data56.length > 8){
const err148 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/includes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data56.length < 1){
const err149 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/includes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len13 = data56.length;
for(let i13=0; i13<len13; i13++){
let data57 = data56[i13];
if(typeof data57 === "string"){
if(func3(data57) > 255){
const err150 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/includes/" + i13,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/includes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func3(data57) < 1){
const err151 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/includes/" + i13,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/includes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/includes/" + i13,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/includes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data55.excludes !== undefined){
let data58 = data55.excludes;
if(Array.isArray(data58)){
if(data58.length > 8){
const err154 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/excludes/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data58.length < 1){
const err155 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/excludes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len14 = data58.length;
for(let i14=0; i14<len14; i14++){
let data59 = data58[i14];
if(typeof data59 === "string"){
if(func3(data59) > 255){
const err156 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/excludes/" + i14,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/excludes/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func3(data59) < 1){
const err157 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/excludes/" + i14,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/excludes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/excludes/" + i14,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths/excludes",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9+"/filePaths",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/properties/filePaths/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest/" + i9,schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration/pullRequest",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/properties/pullRequest/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/triggers/" + i1+"/gitConfiguration",schemaPath:"#/properties/triggers/items/properties/gitConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateStage = validate11;
const schema12 = {"type":"object","description":"A part of the pipeline that one execution at a time passes through.","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The stage’s name, unique in the pipeline."},"actions":{"type":"array"},"blockers":{"type":"array","description":"Reserved by AWS for its own use.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _"},"type":{"enum":["Schedule"]}},"required":["name","type"],"additionalProperties":false}},"beforeEntry":{"type":"object","properties":{"conditions":{"type":"array","minItems":1,"maxItems":1,"description":"The one condition that can stand here.","items":{"type":"object","description":"Rules, and what happens when one of them does not hold.","properties":{"result":{"enum":["ROLLBACK","FAIL","RETRY","SKIP"],"description":"What happens to the stage when a rule does not hold."},"rules":{"type":"array","items":{"type":"object","description":"A check; all rules of a condition must hold.","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The rule’s name."},"ruleTypeId":{"type":"object","description":"Which type of rule it is.","properties":{"category":{"enum":["Rule"],"description":"Always Rule."},"owner":{"enum":["AWS"],"description":"Always AWS."},"provider":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"What is checked."},"version":{"type":"string","minLength":1,"maxLength":9,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"The version of the type, as text; those of AWS have \"1\"."}},"required":["category","provider"],"additionalProperties":false},"configuration":{"type":"object","description":"The settings of the rule; which there are depends on its type. All values are text.","maxProperties":200,"propertyNames":{"minLength":1,"maxLength":50},"additionalProperties":{"type":"string","minLength":1,"maxLength":10000}},"commands":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"description":"One line for the shell. `#{namespace.key}` is replaced by the variable."},"minItems":1,"maxItems":50,"description":"The lines that a Commands rule runs; it holds when all succeed."},"inputArtifacts":{"type":"array","description":"What the rule takes in: artifacts that exist when it is checked.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-zA-Z0-9_\\-]+$","words":"letters, digits, _ and -","description":"The artifact’s name, unique in the pipeline among all that is put out."}},"required":["name"],"additionalProperties":false}},"roleArn":{"type":"string","maxLength":1024,"pattern":"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$","words":"the ARN of an IAM role, such as arn:aws:iam::123456789012:role/name","description":"The role with which the rule is checked, instead of the pipeline’s."},"region":{"type":"string","minLength":4,"maxLength":30,"description":"The AWS Region in which it runs, such as eu-west-1."},"timeoutInMinutes":{"type":"integer","minimum":5,"maximum":86400,"description":"Minutes after which the rule fails."}},"required":["name","ruleTypeId"],"additionalProperties":false},"minItems":1,"maxItems":5,"description":"One to five checks."}},"additionalProperties":false}}},"required":["conditions"],"additionalProperties":false,"description":"What must hold before an execution enters the stage. Needs a V2 pipeline."},"onSuccess":{"type":"object","properties":{"conditions":{"type":"array","minItems":1,"maxItems":1,"description":"The one condition that can stand here.","items":{"type":"object","description":"Rules, and what happens when one of them does not hold.","properties":{"result":{"enum":["ROLLBACK","FAIL","RETRY","SKIP"],"description":"What happens to the stage when a rule does not hold."},"rules":{"type":"array","items":{"type":"object","description":"A check; all rules of a condition must hold.","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The rule’s name."},"ruleTypeId":{"type":"object","description":"Which type of rule it is.","properties":{"category":{"enum":["Rule"],"description":"Always Rule."},"owner":{"enum":["AWS"],"description":"Always AWS."},"provider":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"What is checked."},"version":{"type":"string","minLength":1,"maxLength":9,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"The version of the type, as text; those of AWS have \"1\"."}},"required":["category","provider"],"additionalProperties":false},"configuration":{"type":"object","description":"The settings of the rule; which there are depends on its type. All values are text.","maxProperties":200,"propertyNames":{"minLength":1,"maxLength":50},"additionalProperties":{"type":"string","minLength":1,"maxLength":10000}},"commands":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"description":"One line for the shell. `#{namespace.key}` is replaced by the variable."},"minItems":1,"maxItems":50,"description":"The lines that a Commands rule runs; it holds when all succeed."},"inputArtifacts":{"type":"array","description":"What the rule takes in: artifacts that exist when it is checked.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-zA-Z0-9_\\-]+$","words":"letters, digits, _ and -","description":"The artifact’s name, unique in the pipeline among all that is put out."}},"required":["name"],"additionalProperties":false}},"roleArn":{"type":"string","maxLength":1024,"pattern":"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$","words":"the ARN of an IAM role, such as arn:aws:iam::123456789012:role/name","description":"The role with which the rule is checked, instead of the pipeline’s."},"region":{"type":"string","minLength":4,"maxLength":30,"description":"The AWS Region in which it runs, such as eu-west-1."},"timeoutInMinutes":{"type":"integer","minimum":5,"maximum":86400,"description":"Minutes after which the rule fails."}},"required":["name","ruleTypeId"],"additionalProperties":false},"minItems":1,"maxItems":5,"description":"One to five checks."}},"additionalProperties":false}}},"required":["conditions"],"additionalProperties":false,"description":"What must hold after all actions succeeded. Needs a V2 pipeline."},"onFailure":{"type":"object","description":"What happens when the stage fails. Needs a V2 pipeline.","properties":{"result":{"enum":["ROLLBACK","FAIL","RETRY","SKIP"],"description":"ROLLBACK goes back to the last successful execution, RETRY tries once more."},"retryConfiguration":{"type":"object","description":"How RETRY tries again.","properties":{"retryMode":{"enum":["FAILED_ACTIONS","ALL_ACTIONS"],"description":"Whether only what failed is run again, or the whole stage."}},"additionalProperties":false},"conditions":{"type":"array","minItems":1,"maxItems":1,"description":"The one condition that can stand here.","items":{"type":"object","description":"Rules, and what happens when one of them does not hold.","properties":{"result":{"enum":["ROLLBACK","FAIL","RETRY","SKIP"],"description":"What happens to the stage when a rule does not hold."},"rules":{"type":"array","items":{"type":"object","description":"A check; all rules of a condition must hold.","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The rule’s name."},"ruleTypeId":{"type":"object","description":"Which type of rule it is.","properties":{"category":{"enum":["Rule"],"description":"Always Rule."},"owner":{"enum":["AWS"],"description":"Always AWS."},"provider":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"What is checked."},"version":{"type":"string","minLength":1,"maxLength":9,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"The version of the type, as text; those of AWS have \"1\"."}},"required":["category","provider"],"additionalProperties":false},"configuration":{"type":"object","description":"The settings of the rule; which there are depends on its type. All values are text.","maxProperties":200,"propertyNames":{"minLength":1,"maxLength":50},"additionalProperties":{"type":"string","minLength":1,"maxLength":10000}},"commands":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"description":"One line for the shell. `#{namespace.key}` is replaced by the variable."},"minItems":1,"maxItems":50,"description":"The lines that a Commands rule runs; it holds when all succeed."},"inputArtifacts":{"type":"array","description":"What the rule takes in: artifacts that exist when it is checked.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-zA-Z0-9_\\-]+$","words":"letters, digits, _ and -","description":"The artifact’s name, unique in the pipeline among all that is put out."}},"required":["name"],"additionalProperties":false}},"roleArn":{"type":"string","maxLength":1024,"pattern":"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$","words":"the ARN of an IAM role, such as arn:aws:iam::123456789012:role/name","description":"The role with which the rule is checked, instead of the pipeline’s."},"region":{"type":"string","minLength":4,"maxLength":30,"description":"The AWS Region in which it runs, such as eu-west-1."},"timeoutInMinutes":{"type":"integer","minimum":5,"maximum":86400,"description":"Minutes after which the rule fails."}},"required":["name","ruleTypeId"],"additionalProperties":false},"minItems":1,"maxItems":5,"description":"One to five checks."}},"additionalProperties":false}}},"additionalProperties":false}},"required":["name","actions"],"additionalProperties":false,"$id":"validateStage"};
const pattern9 = new RegExp("^[0-9A-Za-z_-]+$", "u");
const pattern11 = new RegExp("^[a-zA-Z0-9_\\-]+$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validateStage" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.actions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "actions")) || (key0 === "blockers")) || (key0 === "beforeEntry")) || (key0 === "onSuccess")) || (key0 === "onFailure"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.actions !== undefined){
if(!(Array.isArray(data.actions))){
const err7 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.blockers !== undefined){
let data2 = data.blockers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err8 = {instancePath:instancePath+"/blockers/" + i0,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.type === undefined){
const err9 = {instancePath:instancePath+"/blockers/" + i0,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "type"))){
const err10 = {instancePath:instancePath+"/blockers/" + i0,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func3(data4) > 100){
const err11 = {instancePath:instancePath+"/blockers/" + i0+"/name",schemaPath:"#/properties/blockers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/blockers/" + i0+"/name",schemaPath:"#/properties/blockers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/blockers/" + i0+"/name",schemaPath:"#/properties/blockers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/blockers/" + i0+"/name",schemaPath:"#/properties/blockers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.type !== undefined){
if(!(data3.type === "Schedule")){
const err15 = {instancePath:instancePath+"/blockers/" + i0+"/type",schemaPath:"#/properties/blockers/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.blockers.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/blockers/" + i0,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.beforeEntry !== undefined){
let data6 = data.beforeEntry;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.conditions === undefined){
const err18 = {instancePath:instancePath+"/beforeEntry",schemaPath:"#/properties/beforeEntry/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data6){
if(!(key2 === "conditions")){
const err19 = {instancePath:instancePath+"/beforeEntry",schemaPath:"#/properties/beforeEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.conditions !== undefined){
let data7 = data6.conditions;
if(Array.isArray(data7)){
if(data7.length > 1){
const err20 = {instancePath:instancePath+"/beforeEntry/conditions",schemaPath:"#/properties/beforeEntry/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/beforeEntry/conditions",schemaPath:"#/properties/beforeEntry/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((key3 === "result") || (key3 === "rules"))){
const err22 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1,schemaPath:"#/properties/beforeEntry/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.result !== undefined){
let data9 = data8.result;
if(!((((data9 === "ROLLBACK") || (data9 === "FAIL")) || (data9 === "RETRY")) || (data9 === "SKIP"))){
const err23 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/result",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema12.properties.beforeEntry.properties.conditions.items.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.rules !== undefined){
let data10 = data8.rules;
if(Array.isArray(data10)){
if(data10.length > 5){
const err24 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.length < 1){
const err25 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err26 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.ruleTypeId === undefined){
const err27 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "ruleTypeId"},message:"must have required property '"+"ruleTypeId"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data11){
if(!((((((((key4 === "name") || (key4 === "ruleTypeId")) || (key4 === "configuration")) || (key4 === "commands")) || (key4 === "inputArtifacts")) || (key4 === "roleArn")) || (key4 === "region")) || (key4 === "timeoutInMinutes"))){
const err28 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func3(data12) > 100){
const err29 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data12) < 1){
const err30 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern0.test(data12)){
const err31 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.ruleTypeId !== undefined){
let data13 = data11.ruleTypeId;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.category === undefined){
const err33 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.provider === undefined){
const err34 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data13){
if(!((((key5 === "category") || (key5 === "owner")) || (key5 === "provider")) || (key5 === "version"))){
const err35 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.category !== undefined){
if(!(data13.category === "Rule")){
const err36 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/category",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/category/enum",keyword:"enum",params:{allowedValues: schema12.properties.beforeEntry.properties.conditions.items.properties.rules.items.properties.ruleTypeId.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.owner !== undefined){
if(!(data13.owner === "AWS")){
const err37 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/owner",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/owner/enum",keyword:"enum",params:{allowedValues: schema12.properties.beforeEntry.properties.conditions.items.properties.rules.items.properties.ruleTypeId.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.provider !== undefined){
let data16 = data13.provider;
if(typeof data16 === "string"){
if(func3(data16) > 35){
const err38 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/provider",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func3(data16) < 1){
const err39 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/provider",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern9.test(data16)){
const err40 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/provider",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/provider",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.version !== undefined){
let data17 = data13.version;
if(typeof data17 === "string"){
if(func3(data17) > 9){
const err42 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/version",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data17) < 1){
const err43 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/version",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern9.test(data17)){
const err44 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/version",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId/version",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/ruleTypeId",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/ruleTypeId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.configuration !== undefined){
let data18 = data11.configuration;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 200){
const err47 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key6 in data18){
const _errs41 = errors;
if(typeof key6 === "string"){
if(func3(key6) > 50){
const err48 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func3(key6) < 1){
const err49 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var valid12 = _errs41 === errors;
if(!valid12){
const err50 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key7 in data18){
let data19 = data18[key7];
if(typeof data19 === "string"){
if(func3(data19) > 10000){
const err51 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func3(data19) < 1){
const err52 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/configuration",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data11.commands !== undefined){
let data20 = data11.commands;
if(Array.isArray(data20)){
if(data20.length > 50){
const err55 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/commands",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/commands/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20.length < 1){
const err56 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/commands",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(func3(data21) > 1000){
const err57 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/commands/" + i3,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/commands/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func3(data21) < 1){
const err58 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/commands/" + i3,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/commands/" + i3,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/commands",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data11.inputArtifacts !== undefined){
let data22 = data11.inputArtifacts;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.name === undefined){
const err61 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts/" + i4,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key8 in data23){
if(!(key8 === "name")){
const err62 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts/" + i4,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.name !== undefined){
let data24 = data23.name;
if(typeof data24 === "string"){
if(func3(data24) > 100){
const err63 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts/" + i4+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func3(data24) < 1){
const err64 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts/" + i4+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern11.test(data24)){
const err65 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts/" + i4+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_\\-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_\\-]+$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts/" + i4+"/name",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts/" + i4,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/inputArtifacts",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/inputArtifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data11.roleArn !== undefined){
let data25 = data11.roleArn;
if(typeof data25 === "string"){
if(func3(data25) > 1024){
const err69 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/roleArn",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/roleArn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern1.test(data25)){
const err70 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/roleArn",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"},message:"must match pattern \""+"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/roleArn",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data11.region !== undefined){
let data26 = data11.region;
if(typeof data26 === "string"){
if(func3(data26) > 30){
const err72 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/region",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/region/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func3(data26) < 4){
const err73 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/region",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/region/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/region",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data11.timeoutInMinutes !== undefined){
let data27 = data11.timeoutInMinutes;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err75 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/timeoutInMinutes",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 86400 || isNaN(data27)){
const err76 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/timeoutInMinutes",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data27 < 5 || isNaN(data27)){
const err77 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2+"/timeoutInMinutes",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules/" + i2,schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1+"/rules",schemaPath:"#/properties/beforeEntry/properties/conditions/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/beforeEntry/conditions/" + i1,schemaPath:"#/properties/beforeEntry/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/beforeEntry/conditions",schemaPath:"#/properties/beforeEntry/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/beforeEntry",schemaPath:"#/properties/beforeEntry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.onSuccess !== undefined){
let data28 = data.onSuccess;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.conditions === undefined){
const err83 = {instancePath:instancePath+"/onSuccess",schemaPath:"#/properties/onSuccess/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key9 in data28){
if(!(key9 === "conditions")){
const err84 = {instancePath:instancePath+"/onSuccess",schemaPath:"#/properties/onSuccess/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data28.conditions !== undefined){
let data29 = data28.conditions;
if(Array.isArray(data29)){
if(data29.length > 1){
const err85 = {instancePath:instancePath+"/onSuccess/conditions",schemaPath:"#/properties/onSuccess/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data29.length < 1){
const err86 = {instancePath:instancePath+"/onSuccess/conditions",schemaPath:"#/properties/onSuccess/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key10 in data30){
if(!((key10 === "result") || (key10 === "rules"))){
const err87 = {instancePath:instancePath+"/onSuccess/conditions/" + i5,schemaPath:"#/properties/onSuccess/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data30.result !== undefined){
let data31 = data30.result;
if(!((((data31 === "ROLLBACK") || (data31 === "FAIL")) || (data31 === "RETRY")) || (data31 === "SKIP"))){
const err88 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/result",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema12.properties.onSuccess.properties.conditions.items.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data30.rules !== undefined){
let data32 = data30.rules;
if(Array.isArray(data32)){
if(data32.length > 5){
const err89 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data32.length < 1){
const err90 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name === undefined){
const err91 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data33.ruleTypeId === undefined){
const err92 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "ruleTypeId"},message:"must have required property '"+"ruleTypeId"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key11 in data33){
if(!((((((((key11 === "name") || (key11 === "ruleTypeId")) || (key11 === "configuration")) || (key11 === "commands")) || (key11 === "inputArtifacts")) || (key11 === "roleArn")) || (key11 === "region")) || (key11 === "timeoutInMinutes"))){
const err93 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data33.name !== undefined){
let data34 = data33.name;
if(typeof data34 === "string"){
if(func3(data34) > 100){
const err94 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func3(data34) < 1){
const err95 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern0.test(data34)){
const err96 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data33.ruleTypeId !== undefined){
let data35 = data33.ruleTypeId;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.category === undefined){
const err98 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data35.provider === undefined){
const err99 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key12 in data35){
if(!((((key12 === "category") || (key12 === "owner")) || (key12 === "provider")) || (key12 === "version"))){
const err100 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data35.category !== undefined){
if(!(data35.category === "Rule")){
const err101 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/category",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/category/enum",keyword:"enum",params:{allowedValues: schema12.properties.onSuccess.properties.conditions.items.properties.rules.items.properties.ruleTypeId.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data35.owner !== undefined){
if(!(data35.owner === "AWS")){
const err102 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/owner",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/owner/enum",keyword:"enum",params:{allowedValues: schema12.properties.onSuccess.properties.conditions.items.properties.rules.items.properties.ruleTypeId.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data35.provider !== undefined){
let data38 = data35.provider;
if(typeof data38 === "string"){
if(func3(data38) > 35){
const err103 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/provider",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func3(data38) < 1){
const err104 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/provider",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern9.test(data38)){
const err105 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/provider",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/provider",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data35.version !== undefined){
let data39 = data35.version;
if(typeof data39 === "string"){
if(func3(data39) > 9){
const err107 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/version",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func3(data39) < 1){
const err108 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/version",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!pattern9.test(data39)){
const err109 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/version",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId/version",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/ruleTypeId",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/ruleTypeId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data33.configuration !== undefined){
let data40 = data33.configuration;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(Object.keys(data40).length > 200){
const err112 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key13 in data40){
const _errs89 = errors;
if(typeof key13 === "string"){
if(func3(key13) > 50){
const err113 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",propertyName:key13};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func3(key13) < 1){
const err114 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key13};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
var valid27 = _errs89 === errors;
if(!valid27){
const err115 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
for(const key14 in data40){
let data41 = data40[key14];
if(typeof data41 === "string"){
if(func3(data41) > 10000){
const err116 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func3(data41) < 1){
const err117 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/configuration",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data33.commands !== undefined){
let data42 = data33.commands;
if(Array.isArray(data42)){
if(data42.length > 50){
const err120 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/commands",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/commands/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data42.length < 1){
const err121 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/commands",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(typeof data43 === "string"){
if(func3(data43) > 1000){
const err122 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/commands/" + i7,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/commands/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func3(data43) < 1){
const err123 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/commands/" + i7,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/commands/" + i7,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/commands",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data33.inputArtifacts !== undefined){
let data44 = data33.inputArtifacts;
if(Array.isArray(data44)){
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err126 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts/" + i8,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key15 in data45){
if(!(key15 === "name")){
const err127 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts/" + i8,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(func3(data46) > 100){
const err128 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts/" + i8+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(func3(data46) < 1){
const err129 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts/" + i8+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern11.test(data46)){
const err130 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts/" + i8+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_\\-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_\\-]+$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts/" + i8+"/name",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts/" + i8,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/inputArtifacts",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/inputArtifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data33.roleArn !== undefined){
let data47 = data33.roleArn;
if(typeof data47 === "string"){
if(func3(data47) > 1024){
const err134 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/roleArn",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/roleArn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern1.test(data47)){
const err135 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/roleArn",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"},message:"must match pattern \""+"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/roleArn",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data33.region !== undefined){
let data48 = data33.region;
if(typeof data48 === "string"){
if(func3(data48) > 30){
const err137 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/region",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/region/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(func3(data48) < 4){
const err138 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/region",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/region/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/region",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data33.timeoutInMinutes !== undefined){
let data49 = data33.timeoutInMinutes;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err140 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/timeoutInMinutes",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 86400 || isNaN(data49)){
const err141 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/timeoutInMinutes",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data49 < 5 || isNaN(data49)){
const err142 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6+"/timeoutInMinutes",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
}
else {
const err143 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules/" + i6,schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/onSuccess/conditions/" + i5+"/rules",schemaPath:"#/properties/onSuccess/properties/conditions/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/onSuccess/conditions/" + i5,schemaPath:"#/properties/onSuccess/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/onSuccess/conditions",schemaPath:"#/properties/onSuccess/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/onSuccess",schemaPath:"#/properties/onSuccess/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.onFailure !== undefined){
let data50 = data.onFailure;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!(((key16 === "result") || (key16 === "retryConfiguration")) || (key16 === "conditions"))){
const err148 = {instancePath:instancePath+"/onFailure",schemaPath:"#/properties/onFailure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data50.result !== undefined){
let data51 = data50.result;
if(!((((data51 === "ROLLBACK") || (data51 === "FAIL")) || (data51 === "RETRY")) || (data51 === "SKIP"))){
const err149 = {instancePath:instancePath+"/onFailure/result",schemaPath:"#/properties/onFailure/properties/result/enum",keyword:"enum",params:{allowedValues: schema12.properties.onFailure.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data50.retryConfiguration !== undefined){
let data52 = data50.retryConfiguration;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key17 in data52){
if(!(key17 === "retryMode")){
const err150 = {instancePath:instancePath+"/onFailure/retryConfiguration",schemaPath:"#/properties/onFailure/properties/retryConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data52.retryMode !== undefined){
let data53 = data52.retryMode;
if(!((data53 === "FAILED_ACTIONS") || (data53 === "ALL_ACTIONS"))){
const err151 = {instancePath:instancePath+"/onFailure/retryConfiguration/retryMode",schemaPath:"#/properties/onFailure/properties/retryConfiguration/properties/retryMode/enum",keyword:"enum",params:{allowedValues: schema12.properties.onFailure.properties.retryConfiguration.properties.retryMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/onFailure/retryConfiguration",schemaPath:"#/properties/onFailure/properties/retryConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data50.conditions !== undefined){
let data54 = data50.conditions;
if(Array.isArray(data54)){
if(data54.length > 1){
const err153 = {instancePath:instancePath+"/onFailure/conditions",schemaPath:"#/properties/onFailure/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data54.length < 1){
const err154 = {instancePath:instancePath+"/onFailure/conditions",schemaPath:"#/properties/onFailure/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
let data55 = data54[i9];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key18 in data55){
if(!((key18 === "result") || (key18 === "rules"))){
const err155 = {instancePath:instancePath+"/onFailure/conditions/" + i9,schemaPath:"#/properties/onFailure/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data55.result !== undefined){
let data56 = data55.result;
if(!((((data56 === "ROLLBACK") || (data56 === "FAIL")) || (data56 === "RETRY")) || (data56 === "SKIP"))){
const err156 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/result",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema12.properties.onFailure.properties.conditions.items.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data55.rules !== undefined){
let data57 = data55.rules;
if(Array.isArray(data57)){
if(data57.length > 5){
const err157 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data57.length < 1){
const err158 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len10 = data57.length;
for(let i10=0; i10<len10; i10++){
let data58 = data57[i10];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name === undefined){
const err159 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data58.ruleTypeId === undefined){
const err160 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "ruleTypeId"},message:"must have required property '"+"ruleTypeId"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key19 in data58){
if(!((((((((key19 === "name") || (key19 === "ruleTypeId")) || (key19 === "configuration")) || (key19 === "commands")) || (key19 === "inputArtifacts")) || (key19 === "roleArn")) || (key19 === "region")) || (key19 === "timeoutInMinutes"))){
const err161 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data58.name !== undefined){
let data59 = data58.name;
if(typeof data59 === "string"){
if(func3(data59) > 100){
const err162 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(func3(data59) < 1){
const err163 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!pattern0.test(data59)){
const err164 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data58.ruleTypeId !== undefined){
let data60 = data58.ruleTypeId;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.category === undefined){
const err166 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data60.provider === undefined){
const err167 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key20 in data60){
if(!((((key20 === "category") || (key20 === "owner")) || (key20 === "provider")) || (key20 === "version"))){
const err168 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data60.category !== undefined){
if(!(data60.category === "Rule")){
const err169 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/category",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/category/enum",keyword:"enum",params:{allowedValues: schema12.properties.onFailure.properties.conditions.items.properties.rules.items.properties.ruleTypeId.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data60.owner !== undefined){
if(!(data60.owner === "AWS")){
const err170 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/owner",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/owner/enum",keyword:"enum",params:{allowedValues: schema12.properties.onFailure.properties.conditions.items.properties.rules.items.properties.ruleTypeId.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data60.provider !== undefined){
let data63 = data60.provider;
if(typeof data63 === "string"){
if(func3(data63) > 35){
const err171 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/provider",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(func3(data63) < 1){
const err172 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/provider",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!pattern9.test(data63)){
const err173 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/provider",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/provider",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data60.version !== undefined){
let data64 = data60.version;
if(typeof data64 === "string"){
if(func3(data64) > 9){
const err175 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/version",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func3(data64) < 1){
const err176 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/version",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!pattern9.test(data64)){
const err177 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/version",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId/version",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/ruleTypeId",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/ruleTypeId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data58.configuration !== undefined){
let data65 = data58.configuration;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(Object.keys(data65).length > 200){
const err180 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key21 in data65){
const _errs142 = errors;
if(typeof key21 === "string"){
if(func3(key21) > 50){
const err181 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",propertyName:key21};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func3(key21) < 1){
const err182 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key21};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
var valid43 = _errs142 === errors;
if(!valid43){
const err183 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/propertyNames",keyword:"propertyNames",params:{propertyName: key21},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
for(const key22 in data65){
let data66 = data65[key22];
if(typeof data66 === "string"){
if(func3(data66) > 10000){
const err184 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(func3(data66) < 1){
const err185 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/configuration",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data58.commands !== undefined){
let data67 = data58.commands;
if(Array.isArray(data67)){
if(data67.length > 50){
const err188 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/commands",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/commands/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data67.length < 1){
const err189 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/commands",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const len11 = data67.length;
for(let i11=0; i11<len11; i11++){
let data68 = data67[i11];
if(typeof data68 === "string"){
if(func3(data68) > 1000){
const err190 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/commands/" + i11,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/commands/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func3(data68) < 1){
const err191 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/commands/" + i11,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/commands/" + i11,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/commands",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data58.inputArtifacts !== undefined){
let data69 = data58.inputArtifacts;
if(Array.isArray(data69)){
const len12 = data69.length;
for(let i12=0; i12<len12; i12++){
let data70 = data69[i12];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.name === undefined){
const err194 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts/" + i12,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key23 in data70){
if(!(key23 === "name")){
const err195 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts/" + i12,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data70.name !== undefined){
let data71 = data70.name;
if(typeof data71 === "string"){
if(func3(data71) > 100){
const err196 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts/" + i12+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(func3(data71) < 1){
const err197 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts/" + i12+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!pattern11.test(data71)){
const err198 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts/" + i12+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_\\-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_\\-]+$"+"\""};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts/" + i12+"/name",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts/" + i12,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/inputArtifacts",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/inputArtifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data58.roleArn !== undefined){
let data72 = data58.roleArn;
if(typeof data72 === "string"){
if(func3(data72) > 1024){
const err202 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/roleArn",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/roleArn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!pattern1.test(data72)){
const err203 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/roleArn",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"},message:"must match pattern \""+"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"+"\""};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/roleArn",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data58.region !== undefined){
let data73 = data58.region;
if(typeof data73 === "string"){
if(func3(data73) > 30){
const err205 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/region",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/region/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(func3(data73) < 4){
const err206 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/region",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/region/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/region",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data58.timeoutInMinutes !== undefined){
let data74 = data58.timeoutInMinutes;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err208 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/timeoutInMinutes",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 86400 || isNaN(data74)){
const err209 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/timeoutInMinutes",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data74 < 5 || isNaN(data74)){
const err210 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10+"/timeoutInMinutes",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/properties/timeoutInMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
}
else {
const err211 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules/" + i10,schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/onFailure/conditions/" + i9+"/rules",schemaPath:"#/properties/onFailure/properties/conditions/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/onFailure/conditions/" + i9,schemaPath:"#/properties/onFailure/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/onFailure/conditions",schemaPath:"#/properties/onFailure/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/onFailure",schemaPath:"#/properties/onFailure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateAction = validate12;
const schema13 = {"type":"object","description":"One step of a stage.","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The action’s name, unique in its stage."},"actionTypeId":{"type":"object","description":"Which type of action it is: category, owner, provider and version.","properties":{"category":{"enum":["Source","Build","Deploy","Test","Invoke","Approval","Compute"],"description":"What kind of work the action does."},"owner":{"enum":["AWS","ThirdParty","Custom"],"description":"Who provides the action type: AWS, a partner of AWS, or your own account."},"provider":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"The service that does the work."},"version":{"type":"string","minLength":1,"maxLength":9,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"The version of the type, as text; those of AWS have \"1\"."}},"required":["category","owner","provider","version"],"additionalProperties":false},"runOrder":{"type":"integer","minimum":1,"maximum":999,"default":1,"description":"When the action runs within its stage: lower numbers first, equal numbers at the same time."},"configuration":{"type":"object","description":"The settings of the action; which there are depends on its type. All values are text.","propertyNames":{"minLength":1,"maxLength":50},"additionalProperties":{"type":"string","minLength":1,"maxLength":1000}},"commands":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"description":"One line for the shell. `#{namespace.key}` is replaced by the variable."},"minItems":1,"maxItems":50,"description":"The lines that a Commands action runs, one after the other."},"environmentVariables":{"type":"array","minItems":1,"maxItems":10,"description":"Environment variables of a Commands or EKS action.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$","words":"letters, digits and _","description":"The name of the environment variable."},"value":{"type":"string","minLength":1,"maxLength":2000,"description":"Its value; with SECRETS_MANAGER the name of a secret, with `:key` for a key inside it."},"type":{"enum":["PLAINTEXT","SECRETS_MANAGER"],"default":"PLAINTEXT","description":"Whether the value is meant as it stands or names a secret."}},"required":["name","value"],"additionalProperties":false}},"outputVariables":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"minItems":1,"maxItems":15,"description":"The environment variables that a Commands action hands on as output variables."},"inputArtifacts":{"type":"array","description":"What the action takes in: artifacts of actions that run before it.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-zA-Z0-9_\\-]+$","words":"letters, digits, _ and -","description":"The artifact’s name, unique in the pipeline among all that is put out."}},"required":["name"],"additionalProperties":false}},"outputArtifacts":{"type":"array","description":"What the action puts out for later ones.","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-zA-Z0-9_\\-]+$","words":"letters, digits, _ and -","description":"The artifact’s name, unique in the pipeline among all that is put out."},"files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"minItems":1,"maxItems":10,"description":"Which files of a Commands action go into the artifact; patterns are allowed."}},"required":["name"],"additionalProperties":false}},"roleArn":{"type":"string","maxLength":1024,"pattern":"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$","words":"the ARN of an IAM role, such as arn:aws:iam::123456789012:role/name","description":"The role with which this action works, instead of the pipeline’s."},"region":{"type":"string","minLength":4,"maxLength":30,"description":"The AWS Region in which it runs, such as eu-west-1."},"namespace":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9@\\-_]+$","words":"letters, digits, @, - and _","description":"Under this name later actions read the output variables of the action: `#{namespace.key}`."},"timeoutInMinutes":{"type":"integer","minimum":5,"maximum":86400,"description":"Minutes after which a manual approval fails; 7 days where nothing is given."}},"required":["name","actionTypeId"],"additionalProperties":false,"$id":"validateAction"};
const pattern26 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validateAction" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.actionTypeId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actionTypeId"},message:"must have required property '"+"actionTypeId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.actionTypeId !== undefined){
let data1 = data.actionTypeId;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.category === undefined){
const err7 = {instancePath:instancePath+"/actionTypeId",schemaPath:"#/properties/actionTypeId/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.owner === undefined){
const err8 = {instancePath:instancePath+"/actionTypeId",schemaPath:"#/properties/actionTypeId/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.provider === undefined){
const err9 = {instancePath:instancePath+"/actionTypeId",schemaPath:"#/properties/actionTypeId/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.version === undefined){
const err10 = {instancePath:instancePath+"/actionTypeId",schemaPath:"#/properties/actionTypeId/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "category") || (key1 === "owner")) || (key1 === "provider")) || (key1 === "version"))){
const err11 = {instancePath:instancePath+"/actionTypeId",schemaPath:"#/properties/actionTypeId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.category !== undefined){
let data2 = data1.category;
if(!(((((((data2 === "Source") || (data2 === "Build")) || (data2 === "Deploy")) || (data2 === "Test")) || (data2 === "Invoke")) || (data2 === "Approval")) || (data2 === "Compute"))){
const err12 = {instancePath:instancePath+"/actionTypeId/category",schemaPath:"#/properties/actionTypeId/properties/category/enum",keyword:"enum",params:{allowedValues: schema13.properties.actionTypeId.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.owner !== undefined){
let data3 = data1.owner;
if(!(((data3 === "AWS") || (data3 === "ThirdParty")) || (data3 === "Custom"))){
const err13 = {instancePath:instancePath+"/actionTypeId/owner",schemaPath:"#/properties/actionTypeId/properties/owner/enum",keyword:"enum",params:{allowedValues: schema13.properties.actionTypeId.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.provider !== undefined){
let data4 = data1.provider;
if(typeof data4 === "string"){
if(func3(data4) > 35){
const err14 = {instancePath:instancePath+"/actionTypeId/provider",schemaPath:"#/properties/actionTypeId/properties/provider/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data4) < 1){
const err15 = {instancePath:instancePath+"/actionTypeId/provider",schemaPath:"#/properties/actionTypeId/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern9.test(data4)){
const err16 = {instancePath:instancePath+"/actionTypeId/provider",schemaPath:"#/properties/actionTypeId/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/actionTypeId/provider",schemaPath:"#/properties/actionTypeId/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.version !== undefined){
let data5 = data1.version;
if(typeof data5 === "string"){
if(func3(data5) > 9){
const err18 = {instancePath:instancePath+"/actionTypeId/version",schemaPath:"#/properties/actionTypeId/properties/version/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data5) < 1){
const err19 = {instancePath:instancePath+"/actionTypeId/version",schemaPath:"#/properties/actionTypeId/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern9.test(data5)){
const err20 = {instancePath:instancePath+"/actionTypeId/version",schemaPath:"#/properties/actionTypeId/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/actionTypeId/version",schemaPath:"#/properties/actionTypeId/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/actionTypeId",schemaPath:"#/properties/actionTypeId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.runOrder !== undefined){
let data6 = data.runOrder;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/runOrder",schemaPath:"#/properties/runOrder/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/runOrder",schemaPath:"#/properties/runOrder/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/runOrder",schemaPath:"#/properties/runOrder/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.configuration !== undefined){
let data7 = data.configuration;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs17 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 50){
const err26 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/propertyNames/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func3(key2) < 1){
const err27 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
const err28 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key3 in data7){
let data8 = data7[key3];
if(typeof data8 === "string"){
if(func3(data8) > 1000){
const err29 = {instancePath:instancePath+"/configuration/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configuration/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data8) < 1){
const err30 = {instancePath:instancePath+"/configuration/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configuration/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/configuration/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configuration/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.commands !== undefined){
let data9 = data.commands;
if(Array.isArray(data9)){
if(data9.length > 50){
const err33 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.length < 1){
const err34 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func3(data10) > 1000){
const err35 = {instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func3(data10) < 1){
const err36 = {instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.environmentVariables !== undefined){
let data11 = data.environmentVariables;
if(Array.isArray(data11)){
if(data11.length > 10){
const err39 = {instancePath:instancePath+"/environmentVariables",schemaPath:"#/properties/environmentVariables/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11.length < 1){
const err40 = {instancePath:instancePath+"/environmentVariables",schemaPath:"#/properties/environmentVariables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err41 = {instancePath:instancePath+"/environmentVariables/" + i1,schemaPath:"#/properties/environmentVariables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.value === undefined){
const err42 = {instancePath:instancePath+"/environmentVariables/" + i1,schemaPath:"#/properties/environmentVariables/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 in data12){
if(!(((key4 === "name") || (key4 === "value")) || (key4 === "type"))){
const err43 = {instancePath:instancePath+"/environmentVariables/" + i1,schemaPath:"#/properties/environmentVariables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(func3(data13) > 128){
const err44 = {instancePath:instancePath+"/environmentVariables/" + i1+"/name",schemaPath:"#/properties/environmentVariables/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func3(data13) < 1){
const err45 = {instancePath:instancePath+"/environmentVariables/" + i1+"/name",schemaPath:"#/properties/environmentVariables/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern26.test(data13)){
const err46 = {instancePath:instancePath+"/environmentVariables/" + i1+"/name",schemaPath:"#/properties/environmentVariables/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},message:"must match pattern \""+"^[A-Za-z0-9_]+$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/environmentVariables/" + i1+"/name",schemaPath:"#/properties/environmentVariables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.value !== undefined){
let data14 = data12.value;
if(typeof data14 === "string"){
if(func3(data14) > 2000){
const err48 = {instancePath:instancePath+"/environmentVariables/" + i1+"/value",schemaPath:"#/properties/environmentVariables/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func3(data14) < 1){
const err49 = {instancePath:instancePath+"/environmentVariables/" + i1+"/value",schemaPath:"#/properties/environmentVariables/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/environmentVariables/" + i1+"/value",schemaPath:"#/properties/environmentVariables/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data12.type !== undefined){
let data15 = data12.type;
if(!((data15 === "PLAINTEXT") || (data15 === "SECRETS_MANAGER"))){
const err51 = {instancePath:instancePath+"/environmentVariables/" + i1+"/type",schemaPath:"#/properties/environmentVariables/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.environmentVariables.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/environmentVariables/" + i1,schemaPath:"#/properties/environmentVariables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/environmentVariables",schemaPath:"#/properties/environmentVariables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.outputVariables !== undefined){
let data16 = data.outputVariables;
if(Array.isArray(data16)){
if(data16.length > 15){
const err54 = {instancePath:instancePath+"/outputVariables",schemaPath:"#/properties/outputVariables/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data16.length < 1){
const err55 = {instancePath:instancePath+"/outputVariables",schemaPath:"#/properties/outputVariables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func3(data17) > 128){
const err56 = {instancePath:instancePath+"/outputVariables/" + i2,schemaPath:"#/properties/outputVariables/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func3(data17) < 1){
const err57 = {instancePath:instancePath+"/outputVariables/" + i2,schemaPath:"#/properties/outputVariables/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/outputVariables/" + i2,schemaPath:"#/properties/outputVariables/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/outputVariables",schemaPath:"#/properties/outputVariables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.inputArtifacts !== undefined){
let data18 = data.inputArtifacts;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err60 = {instancePath:instancePath+"/inputArtifacts/" + i3,schemaPath:"#/properties/inputArtifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key5 in data19){
if(!(key5 === "name")){
const err61 = {instancePath:instancePath+"/inputArtifacts/" + i3,schemaPath:"#/properties/inputArtifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func3(data20) > 100){
const err62 = {instancePath:instancePath+"/inputArtifacts/" + i3+"/name",schemaPath:"#/properties/inputArtifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func3(data20) < 1){
const err63 = {instancePath:instancePath+"/inputArtifacts/" + i3+"/name",schemaPath:"#/properties/inputArtifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern11.test(data20)){
const err64 = {instancePath:instancePath+"/inputArtifacts/" + i3+"/name",schemaPath:"#/properties/inputArtifacts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_\\-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_\\-]+$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/inputArtifacts/" + i3+"/name",schemaPath:"#/properties/inputArtifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/inputArtifacts/" + i3,schemaPath:"#/properties/inputArtifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/inputArtifacts",schemaPath:"#/properties/inputArtifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.outputArtifacts !== undefined){
let data21 = data.outputArtifacts;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err68 = {instancePath:instancePath+"/outputArtifacts/" + i4,schemaPath:"#/properties/outputArtifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key6 in data22){
if(!((key6 === "name") || (key6 === "files"))){
const err69 = {instancePath:instancePath+"/outputArtifacts/" + i4,schemaPath:"#/properties/outputArtifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(func3(data23) > 100){
const err70 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/name",schemaPath:"#/properties/outputArtifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func3(data23) < 1){
const err71 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/name",schemaPath:"#/properties/outputArtifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern11.test(data23)){
const err72 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/name",schemaPath:"#/properties/outputArtifacts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_\\-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_\\-]+$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/name",schemaPath:"#/properties/outputArtifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.files !== undefined){
let data24 = data22.files;
if(Array.isArray(data24)){
if(data24.length > 10){
const err74 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/files",schemaPath:"#/properties/outputArtifacts/items/properties/files/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.length < 1){
const err75 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/files",schemaPath:"#/properties/outputArtifacts/items/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 === "string"){
if(func3(data25) > 128){
const err76 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/files/" + i5,schemaPath:"#/properties/outputArtifacts/items/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func3(data25) < 1){
const err77 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/files/" + i5,schemaPath:"#/properties/outputArtifacts/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/files/" + i5,schemaPath:"#/properties/outputArtifacts/items/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/outputArtifacts/" + i4+"/files",schemaPath:"#/properties/outputArtifacts/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/outputArtifacts/" + i4,schemaPath:"#/properties/outputArtifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/outputArtifacts",schemaPath:"#/properties/outputArtifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.roleArn !== undefined){
let data26 = data.roleArn;
if(typeof data26 === "string"){
if(func3(data26) > 1024){
const err82 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern1.test(data26)){
const err83 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"},message:"must match pattern \""+"^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.region !== undefined){
let data27 = data.region;
if(typeof data27 === "string"){
if(func3(data27) > 30){
const err85 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func3(data27) < 4){
const err86 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.namespace !== undefined){
let data28 = data.namespace;
if(typeof data28 === "string"){
if(func3(data28) > 100){
const err88 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func3(data28) < 1){
const err89 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern4.test(data28)){
const err90 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.timeoutInMinutes !== undefined){
let data29 = data.timeoutInMinutes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err92 = {instancePath:instancePath+"/timeoutInMinutes",schemaPath:"#/properties/timeoutInMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 86400 || isNaN(data29)){
const err93 = {instancePath:instancePath+"/timeoutInMinutes",schemaPath:"#/properties/timeoutInMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data29 < 5 || isNaN(data29)){
const err94 = {instancePath:instancePath+"/timeoutInMinutes",schemaPath:"#/properties/timeoutInMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateCloudFormation = validate13;
const schema14 = {"type":"object","properties":{"DisableInboundStageTransitions":{"type":"array","description":"Transitions into stages that are disabled when the pipeline is made.","items":{"type":"object","properties":{"StageName":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _","description":"The stage that nothing may enter."},"Reason":{"type":"string","minLength":1,"maxLength":300,"pattern":"^[a-zA-Z0-9!@ \\(\\)\\.\\*\\?\\-]+$","words":"letters, digits, blanks and ! @ ( ) . * ? -","description":"Why, for those who see the disabled transition."}},"required":["StageName","Reason"],"additionalProperties":false}},"RestartExecutionOnUpdate":{"type":"boolean","default":false,"description":"Whether an update of the pipeline starts it."},"Tags":{"type":"array","maxItems":50,"description":"Tags of the pipeline.","items":{"type":"object","properties":{"Key":{"type":"string","minLength":1,"maxLength":128},"Value":{"type":"string","maxLength":256}},"required":["Key","Value"],"additionalProperties":false}}},"additionalProperties":false,"$id":"validateCloudFormation"};
const pattern32 = new RegExp("^[a-zA-Z0-9!@ \\(\\)\\.\\*\\?\\-]+$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validateCloudFormation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "DisableInboundStageTransitions") || (key0 === "RestartExecutionOnUpdate")) || (key0 === "Tags"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.DisableInboundStageTransitions !== undefined){
let data0 = data.DisableInboundStageTransitions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.StageName === undefined){
const err1 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0,schemaPath:"#/properties/DisableInboundStageTransitions/items/required",keyword:"required",params:{missingProperty: "StageName"},message:"must have required property '"+"StageName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.Reason === undefined){
const err2 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0,schemaPath:"#/properties/DisableInboundStageTransitions/items/required",keyword:"required",params:{missingProperty: "Reason"},message:"must have required property '"+"Reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "StageName") || (key1 === "Reason"))){
const err3 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0,schemaPath:"#/properties/DisableInboundStageTransitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.StageName !== undefined){
let data2 = data1.StageName;
if(typeof data2 === "string"){
if(func3(data2) > 100){
const err4 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/StageName",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/StageName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/StageName",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/StageName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/StageName",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/StageName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/StageName",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/StageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.Reason !== undefined){
let data3 = data1.Reason;
if(typeof data3 === "string"){
if(func3(data3) > 300){
const err8 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/Reason",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/Reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/Reason",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/Reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern32.test(data3)){
const err10 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/Reason",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/Reason/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9!@ \\(\\)\\.\\*\\?\\-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9!@ \\(\\)\\.\\*\\?\\-]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0+"/Reason",schemaPath:"#/properties/DisableInboundStageTransitions/items/properties/Reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/DisableInboundStageTransitions/" + i0,schemaPath:"#/properties/DisableInboundStageTransitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/DisableInboundStageTransitions",schemaPath:"#/properties/DisableInboundStageTransitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.RestartExecutionOnUpdate !== undefined){
if(typeof data.RestartExecutionOnUpdate !== "boolean"){
const err14 = {instancePath:instancePath+"/RestartExecutionOnUpdate",schemaPath:"#/properties/RestartExecutionOnUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Tags !== undefined){
let data5 = data.Tags;
if(Array.isArray(data5)){
if(data5.length > 50){
const err15 = {instancePath:instancePath+"/Tags",schemaPath:"#/properties/Tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Key === undefined){
const err16 = {instancePath:instancePath+"/Tags/" + i1,schemaPath:"#/properties/Tags/items/required",keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.Value === undefined){
const err17 = {instancePath:instancePath+"/Tags/" + i1,schemaPath:"#/properties/Tags/items/required",keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "Key") || (key2 === "Value"))){
const err18 = {instancePath:instancePath+"/Tags/" + i1,schemaPath:"#/properties/Tags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.Key !== undefined){
let data7 = data6.Key;
if(typeof data7 === "string"){
if(func3(data7) > 128){
const err19 = {instancePath:instancePath+"/Tags/" + i1+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data7) < 1){
const err20 = {instancePath:instancePath+"/Tags/" + i1+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/Tags/" + i1+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.Value !== undefined){
let data8 = data6.Value;
if(typeof data8 === "string"){
if(func3(data8) > 256){
const err22 = {instancePath:instancePath+"/Tags/" + i1+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/Tags/" + i1+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/Tags/" + i1,schemaPath:"#/properties/Tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateTags = validate14;
const schema15 = {"type":"array","maxItems":50,"items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":128},"value":{"type":"string","maxLength":256}},"required":["key","value"],"additionalProperties":false},"$id":"validateTags"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validateTags" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.value === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "key") || (key0 === "value"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 === "string"){
if(func3(data1) > 128){
const err4 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(typeof data2 === "string"){
if(func3(data2) > 256){
const err7 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const validateCustomActionType = validate15;
const schema16 = {"type":"object","properties":{"category":{"enum":["Source","Build","Deploy","Test","Invoke","Approval","Compute"],"description":"What kind of work the action does."},"provider":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"The service that does the work."},"version":{"type":"string","minLength":1,"maxLength":9,"pattern":"^[0-9A-Za-z_-]+$","words":"letters, digits, _ and -","description":"The version of the type, as text; those of AWS have \"1\"."},"settings":{"type":"object","properties":{"thirdPartyConfigurationUrl":{"type":"string","minLength":1,"maxLength":2048},"entityUrlTemplate":{"type":"string","minLength":1,"maxLength":2048},"executionUrlTemplate":{"type":"string","minLength":1,"maxLength":2048},"revisionUrlTemplate":{"type":"string","minLength":1,"maxLength":2048}},"additionalProperties":false},"configurationProperties":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":50},"required":{"type":"boolean"},"key":{"type":"boolean"},"secret":{"type":"boolean"},"queryable":{"type":"boolean"},"description":{"type":"string","minLength":1,"maxLength":160},"type":{"enum":["String","Number","Boolean"]}},"required":["name","required","key","secret"],"additionalProperties":false}},"inputArtifactDetails":{"type":"object","properties":{"minimumCount":{"type":"integer","minimum":0,"maximum":5},"maximumCount":{"type":"integer","minimum":0,"maximum":5}},"required":["minimumCount","maximumCount"],"additionalProperties":false},"outputArtifactDetails":{"type":"object","properties":{"minimumCount":{"type":"integer","minimum":0,"maximum":5},"maximumCount":{"type":"integer","minimum":0,"maximum":5}},"required":["minimumCount","maximumCount"],"additionalProperties":false},"tags":{"type":"array","maxItems":50,"items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":128},"value":{"type":"string","maxLength":256}},"required":["key","value"],"additionalProperties":false}}},"required":["category","provider","version","inputArtifactDetails","outputArtifactDetails"],"additionalProperties":false,"$id":"validateCustomActionType"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validateCustomActionType" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provider === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.inputArtifactDetails === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputArtifactDetails"},message:"must have required property '"+"inputArtifactDetails"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.outputArtifactDetails === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputArtifactDetails"},message:"must have required property '"+"outputArtifactDetails"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "category") || (key0 === "provider")) || (key0 === "version")) || (key0 === "settings")) || (key0 === "configurationProperties")) || (key0 === "inputArtifactDetails")) || (key0 === "outputArtifactDetails")) || (key0 === "tags"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.category !== undefined){
let data0 = data.category;
if(!(((((((data0 === "Source") || (data0 === "Build")) || (data0 === "Deploy")) || (data0 === "Test")) || (data0 === "Invoke")) || (data0 === "Approval")) || (data0 === "Compute"))){
const err6 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema16.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(func3(data1) > 35){
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern9.test(data1)){
const err9 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func3(data2) > 9){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data2) < 1){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern9.test(data2)){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_-]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.settings !== undefined){
let data3 = data.settings;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "thirdPartyConfigurationUrl") || (key1 === "entityUrlTemplate")) || (key1 === "executionUrlTemplate")) || (key1 === "revisionUrlTemplate"))){
const err15 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.thirdPartyConfigurationUrl !== undefined){
let data4 = data3.thirdPartyConfigurationUrl;
if(typeof data4 === "string"){
if(func3(data4) > 2048){
const err16 = {instancePath:instancePath+"/settings/thirdPartyConfigurationUrl",schemaPath:"#/properties/settings/properties/thirdPartyConfigurationUrl/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data4) < 1){
const err17 = {instancePath:instancePath+"/settings/thirdPartyConfigurationUrl",schemaPath:"#/properties/settings/properties/thirdPartyConfigurationUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/settings/thirdPartyConfigurationUrl",schemaPath:"#/properties/settings/properties/thirdPartyConfigurationUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.entityUrlTemplate !== undefined){
let data5 = data3.entityUrlTemplate;
if(typeof data5 === "string"){
if(func3(data5) > 2048){
const err19 = {instancePath:instancePath+"/settings/entityUrlTemplate",schemaPath:"#/properties/settings/properties/entityUrlTemplate/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data5) < 1){
const err20 = {instancePath:instancePath+"/settings/entityUrlTemplate",schemaPath:"#/properties/settings/properties/entityUrlTemplate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/settings/entityUrlTemplate",schemaPath:"#/properties/settings/properties/entityUrlTemplate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.executionUrlTemplate !== undefined){
let data6 = data3.executionUrlTemplate;
if(typeof data6 === "string"){
if(func3(data6) > 2048){
const err22 = {instancePath:instancePath+"/settings/executionUrlTemplate",schemaPath:"#/properties/settings/properties/executionUrlTemplate/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func3(data6) < 1){
const err23 = {instancePath:instancePath+"/settings/executionUrlTemplate",schemaPath:"#/properties/settings/properties/executionUrlTemplate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/settings/executionUrlTemplate",schemaPath:"#/properties/settings/properties/executionUrlTemplate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.revisionUrlTemplate !== undefined){
let data7 = data3.revisionUrlTemplate;
if(typeof data7 === "string"){
if(func3(data7) > 2048){
const err25 = {instancePath:instancePath+"/settings/revisionUrlTemplate",schemaPath:"#/properties/settings/properties/revisionUrlTemplate/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func3(data7) < 1){
const err26 = {instancePath:instancePath+"/settings/revisionUrlTemplate",schemaPath:"#/properties/settings/properties/revisionUrlTemplate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/settings/revisionUrlTemplate",schemaPath:"#/properties/settings/properties/revisionUrlTemplate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.configurationProperties !== undefined){
let data8 = data.configurationProperties;
if(Array.isArray(data8)){
if(data8.length > 10){
const err29 = {instancePath:instancePath+"/configurationProperties",schemaPath:"#/properties/configurationProperties/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err30 = {instancePath:instancePath+"/configurationProperties/" + i0,schemaPath:"#/properties/configurationProperties/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.required === undefined){
const err31 = {instancePath:instancePath+"/configurationProperties/" + i0,schemaPath:"#/properties/configurationProperties/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.key === undefined){
const err32 = {instancePath:instancePath+"/configurationProperties/" + i0,schemaPath:"#/properties/configurationProperties/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.secret === undefined){
const err33 = {instancePath:instancePath+"/configurationProperties/" + i0,schemaPath:"#/properties/configurationProperties/items/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data9){
if(!(((((((key2 === "name") || (key2 === "required")) || (key2 === "key")) || (key2 === "secret")) || (key2 === "queryable")) || (key2 === "description")) || (key2 === "type"))){
const err34 = {instancePath:instancePath+"/configurationProperties/" + i0,schemaPath:"#/properties/configurationProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func3(data10) > 50){
const err35 = {instancePath:instancePath+"/configurationProperties/" + i0+"/name",schemaPath:"#/properties/configurationProperties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func3(data10) < 1){
const err36 = {instancePath:instancePath+"/configurationProperties/" + i0+"/name",schemaPath:"#/properties/configurationProperties/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/configurationProperties/" + i0+"/name",schemaPath:"#/properties/configurationProperties/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.required !== undefined){
if(typeof data9.required !== "boolean"){
const err38 = {instancePath:instancePath+"/configurationProperties/" + i0+"/required",schemaPath:"#/properties/configurationProperties/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.key !== undefined){
if(typeof data9.key !== "boolean"){
const err39 = {instancePath:instancePath+"/configurationProperties/" + i0+"/key",schemaPath:"#/properties/configurationProperties/items/properties/key/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.secret !== undefined){
if(typeof data9.secret !== "boolean"){
const err40 = {instancePath:instancePath+"/configurationProperties/" + i0+"/secret",schemaPath:"#/properties/configurationProperties/items/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.queryable !== undefined){
if(typeof data9.queryable !== "boolean"){
const err41 = {instancePath:instancePath+"/configurationProperties/" + i0+"/queryable",schemaPath:"#/properties/configurationProperties/items/properties/queryable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.description !== undefined){
let data15 = data9.description;
if(typeof data15 === "string"){
if(func3(data15) > 160){
const err42 = {instancePath:instancePath+"/configurationProperties/" + i0+"/description",schemaPath:"#/properties/configurationProperties/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 160},message:"must NOT have more than 160 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data15) < 1){
const err43 = {instancePath:instancePath+"/configurationProperties/" + i0+"/description",schemaPath:"#/properties/configurationProperties/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/configurationProperties/" + i0+"/description",schemaPath:"#/properties/configurationProperties/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.type !== undefined){
let data16 = data9.type;
if(!(((data16 === "String") || (data16 === "Number")) || (data16 === "Boolean"))){
const err45 = {instancePath:instancePath+"/configurationProperties/" + i0+"/type",schemaPath:"#/properties/configurationProperties/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema16.properties.configurationProperties.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/configurationProperties/" + i0,schemaPath:"#/properties/configurationProperties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/configurationProperties",schemaPath:"#/properties/configurationProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.inputArtifactDetails !== undefined){
let data17 = data.inputArtifactDetails;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.minimumCount === undefined){
const err48 = {instancePath:instancePath+"/inputArtifactDetails",schemaPath:"#/properties/inputArtifactDetails/required",keyword:"required",params:{missingProperty: "minimumCount"},message:"must have required property '"+"minimumCount"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.maximumCount === undefined){
const err49 = {instancePath:instancePath+"/inputArtifactDetails",schemaPath:"#/properties/inputArtifactDetails/required",keyword:"required",params:{missingProperty: "maximumCount"},message:"must have required property '"+"maximumCount"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "minimumCount") || (key3 === "maximumCount"))){
const err50 = {instancePath:instancePath+"/inputArtifactDetails",schemaPath:"#/properties/inputArtifactDetails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data17.minimumCount !== undefined){
let data18 = data17.minimumCount;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err51 = {instancePath:instancePath+"/inputArtifactDetails/minimumCount",schemaPath:"#/properties/inputArtifactDetails/properties/minimumCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 5 || isNaN(data18)){
const err52 = {instancePath:instancePath+"/inputArtifactDetails/minimumCount",schemaPath:"#/properties/inputArtifactDetails/properties/minimumCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/inputArtifactDetails/minimumCount",schemaPath:"#/properties/inputArtifactDetails/properties/minimumCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data17.maximumCount !== undefined){
let data19 = data17.maximumCount;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err54 = {instancePath:instancePath+"/inputArtifactDetails/maximumCount",schemaPath:"#/properties/inputArtifactDetails/properties/maximumCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 5 || isNaN(data19)){
const err55 = {instancePath:instancePath+"/inputArtifactDetails/maximumCount",schemaPath:"#/properties/inputArtifactDetails/properties/maximumCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err56 = {instancePath:instancePath+"/inputArtifactDetails/maximumCount",schemaPath:"#/properties/inputArtifactDetails/properties/maximumCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/inputArtifactDetails",schemaPath:"#/properties/inputArtifactDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.outputArtifactDetails !== undefined){
let data20 = data.outputArtifactDetails;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.minimumCount === undefined){
const err58 = {instancePath:instancePath+"/outputArtifactDetails",schemaPath:"#/properties/outputArtifactDetails/required",keyword:"required",params:{missingProperty: "minimumCount"},message:"must have required property '"+"minimumCount"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20.maximumCount === undefined){
const err59 = {instancePath:instancePath+"/outputArtifactDetails",schemaPath:"#/properties/outputArtifactDetails/required",keyword:"required",params:{missingProperty: "maximumCount"},message:"must have required property '"+"maximumCount"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key4 in data20){
if(!((key4 === "minimumCount") || (key4 === "maximumCount"))){
const err60 = {instancePath:instancePath+"/outputArtifactDetails",schemaPath:"#/properties/outputArtifactDetails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.minimumCount !== undefined){
let data21 = data20.minimumCount;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err61 = {instancePath:instancePath+"/outputArtifactDetails/minimumCount",schemaPath:"#/properties/outputArtifactDetails/properties/minimumCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 5 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/outputArtifactDetails/minimumCount",schemaPath:"#/properties/outputArtifactDetails/properties/minimumCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err63 = {instancePath:instancePath+"/outputArtifactDetails/minimumCount",schemaPath:"#/properties/outputArtifactDetails/properties/minimumCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data20.maximumCount !== undefined){
let data22 = data20.maximumCount;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err64 = {instancePath:instancePath+"/outputArtifactDetails/maximumCount",schemaPath:"#/properties/outputArtifactDetails/properties/maximumCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 5 || isNaN(data22)){
const err65 = {instancePath:instancePath+"/outputArtifactDetails/maximumCount",schemaPath:"#/properties/outputArtifactDetails/properties/maximumCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err66 = {instancePath:instancePath+"/outputArtifactDetails/maximumCount",schemaPath:"#/properties/outputArtifactDetails/properties/maximumCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/outputArtifactDetails",schemaPath:"#/properties/outputArtifactDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.tags !== undefined){
let data23 = data.tags;
if(Array.isArray(data23)){
if(data23.length > 50){
const err68 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.key === undefined){
const err69 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data24.value === undefined){
const err70 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key5 in data24){
if(!((key5 === "key") || (key5 === "value"))){
const err71 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.key !== undefined){
let data25 = data24.key;
if(typeof data25 === "string"){
if(func3(data25) > 128){
const err72 = {instancePath:instancePath+"/tags/" + i1+"/key",schemaPath:"#/properties/tags/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func3(data25) < 1){
const err73 = {instancePath:instancePath+"/tags/" + i1+"/key",schemaPath:"#/properties/tags/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/tags/" + i1+"/key",schemaPath:"#/properties/tags/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24.value !== undefined){
let data26 = data24.value;
if(typeof data26 === "string"){
if(func3(data26) > 256){
const err75 = {instancePath:instancePath+"/tags/" + i1+"/value",schemaPath:"#/properties/tags/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/tags/" + i1+"/value",schemaPath:"#/properties/tags/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validateWebhook = validate16;
const schema17 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _"},"targetPipeline":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _"},"targetAction":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _"},"filters":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"jsonPath":{"type":"string","minLength":1,"maxLength":150},"matchEquals":{"type":"string","minLength":1,"maxLength":150}},"required":["jsonPath"],"additionalProperties":false}},"authentication":{"enum":["GITHUB_HMAC","IP","UNAUTHENTICATED"]},"authenticationConfiguration":{"type":"object","properties":{"AllowedIPRange":{"type":"string","minLength":1,"maxLength":100},"SecretToken":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":false}},"required":["name","targetPipeline","targetAction","filters","authentication","authenticationConfiguration"],"additionalProperties":false,"allOf":[{"if":{"type":"object","properties":{"authentication":{"const":"GITHUB_HMAC"}},"required":["authentication"]},"then":{"type":"object","properties":{"authenticationConfiguration":{"type":"object","properties":{"SecretToken":{}},"required":["SecretToken"],"maxProperties":1}}}},{"if":{"type":"object","properties":{"authentication":{"const":"IP"}},"required":["authentication"]},"then":{"type":"object","properties":{"authenticationConfiguration":{"type":"object","properties":{"AllowedIPRange":{}},"required":["AllowedIPRange"],"maxProperties":1}}}},{"if":{"type":"object","properties":{"authentication":{"const":"UNAUTHENTICATED"}},"required":["authentication"]},"then":{"type":"object","properties":{"authenticationConfiguration":{"type":"object","properties":{},"required":[],"maxProperties":0}}}}],"$id":"validateWebhook"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validateWebhook" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.authentication === undefined) && (missing0 = "authentication")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.authentication !== undefined){
if("GITHUB_HMAC" !== data.authentication){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticationConfiguration !== undefined){
let data1 = data.authenticationConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err3 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/0/then/properties/authenticationConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.SecretToken === undefined){
const err4 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/0/then/properties/authenticationConfiguration/required",keyword:"required",params:{missingProperty: "SecretToken"},message:"must have required property '"+"SecretToken"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/0/then/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.authentication === undefined) && (missing1 = "authentication")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.authentication !== undefined){
if("IP" !== data.authentication){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticationConfiguration !== undefined){
let data3 = data.authenticationConfiguration;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err11 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/1/then/properties/authenticationConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.AllowedIPRange === undefined){
const err12 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/1/then/properties/authenticationConfiguration/required",keyword:"required",params:{missingProperty: "AllowedIPRange"},message:"must have required property '"+"AllowedIPRange"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/1/then/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err15 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.authentication === undefined) && (missing2 = "authentication")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.authentication !== undefined){
if("UNAUTHENTICATED" !== data.authentication){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticationConfiguration !== undefined){
let data5 = data.authenticationConfiguration;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
const err19 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/2/then/properties/authenticationConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/2/then/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid7 = _valid2;
}
if(!valid7){
const err22 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.targetPipeline === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetPipeline"},message:"must have required property '"+"targetPipeline"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.targetAction === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetAction"},message:"must have required property '"+"targetAction"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.filters === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filters"},message:"must have required property '"+"filters"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.authentication === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authentication"},message:"must have required property '"+"authentication"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.authenticationConfiguration === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authenticationConfiguration"},message:"must have required property '"+"authenticationConfiguration"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "targetPipeline")) || (key0 === "targetAction")) || (key0 === "filters")) || (key0 === "authentication")) || (key0 === "authenticationConfiguration"))){
const err29 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func3(data6) > 100){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func3(data6) < 1){
const err31 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern0.test(data6)){
const err32 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.targetPipeline !== undefined){
let data7 = data.targetPipeline;
if(typeof data7 === "string"){
if(func3(data7) > 100){
const err34 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func3(data7) < 1){
const err35 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern0.test(data7)){
const err36 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.targetAction !== undefined){
let data8 = data.targetAction;
if(typeof data8 === "string"){
if(func3(data8) > 100){
const err38 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func3(data8) < 1){
const err39 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern0.test(data8)){
const err40 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.filters !== undefined){
let data9 = data.filters;
if(Array.isArray(data9)){
if(data9.length > 5){
const err42 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.jsonPath === undefined){
const err43 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "jsonPath"},message:"must have required property '"+"jsonPath"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "jsonPath") || (key1 === "matchEquals"))){
const err44 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.jsonPath !== undefined){
let data11 = data10.jsonPath;
if(typeof data11 === "string"){
if(func3(data11) > 150){
const err45 = {instancePath:instancePath+"/filters/" + i0+"/jsonPath",schemaPath:"#/properties/filters/items/properties/jsonPath/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func3(data11) < 1){
const err46 = {instancePath:instancePath+"/filters/" + i0+"/jsonPath",schemaPath:"#/properties/filters/items/properties/jsonPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/filters/" + i0+"/jsonPath",schemaPath:"#/properties/filters/items/properties/jsonPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data10.matchEquals !== undefined){
let data12 = data10.matchEquals;
if(typeof data12 === "string"){
if(func3(data12) > 150){
const err48 = {instancePath:instancePath+"/filters/" + i0+"/matchEquals",schemaPath:"#/properties/filters/items/properties/matchEquals/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func3(data12) < 1){
const err49 = {instancePath:instancePath+"/filters/" + i0+"/matchEquals",schemaPath:"#/properties/filters/items/properties/matchEquals/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/filters/" + i0+"/matchEquals",schemaPath:"#/properties/filters/items/properties/matchEquals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.authentication !== undefined){
let data13 = data.authentication;
if(!(((data13 === "GITHUB_HMAC") || (data13 === "IP")) || (data13 === "UNAUTHENTICATED"))){
const err53 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema17.properties.authentication.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.authenticationConfiguration !== undefined){
let data14 = data.authenticationConfiguration;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((key2 === "AllowedIPRange") || (key2 === "SecretToken"))){
const err54 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/properties/authenticationConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data14.AllowedIPRange !== undefined){
let data15 = data14.AllowedIPRange;
if(typeof data15 === "string"){
if(func3(data15) > 100){
const err55 = {instancePath:instancePath+"/authenticationConfiguration/AllowedIPRange",schemaPath:"#/properties/authenticationConfiguration/properties/AllowedIPRange/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data15) < 1){
const err56 = {instancePath:instancePath+"/authenticationConfiguration/AllowedIPRange",schemaPath:"#/properties/authenticationConfiguration/properties/AllowedIPRange/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/authenticationConfiguration/AllowedIPRange",schemaPath:"#/properties/authenticationConfiguration/properties/AllowedIPRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data14.SecretToken !== undefined){
let data16 = data14.SecretToken;
if(typeof data16 === "string"){
if(func3(data16) > 100){
const err58 = {instancePath:instancePath+"/authenticationConfiguration/SecretToken",schemaPath:"#/properties/authenticationConfiguration/properties/SecretToken/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func3(data16) < 1){
const err59 = {instancePath:instancePath+"/authenticationConfiguration/SecretToken",schemaPath:"#/properties/authenticationConfiguration/properties/SecretToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/authenticationConfiguration/SecretToken",schemaPath:"#/properties/authenticationConfiguration/properties/SecretToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const validateWebhookResource = validate17;
const schema18 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _"},"targetPipeline":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _"},"targetAction":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.@\\-_]+$","words":"letters, digits and . @ - _"},"filters":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"jsonPath":{"type":"string","minLength":1,"maxLength":150},"matchEquals":{"type":"string","minLength":1,"maxLength":150}},"required":["jsonPath"],"additionalProperties":false}},"authentication":{"enum":["GITHUB_HMAC","IP","UNAUTHENTICATED"]},"authenticationConfiguration":{"type":"object","properties":{"AllowedIPRange":{"type":"string","minLength":1,"maxLength":100},"SecretToken":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":false},"registerWithThirdParty":{"type":"boolean"},"targetPipelineVersion":{"type":"integer"}},"required":["targetPipeline","targetAction","filters","authentication","authenticationConfiguration"],"additionalProperties":false,"allOf":[{"if":{"type":"object","properties":{"authentication":{"const":"GITHUB_HMAC"}},"required":["authentication"]},"then":{"type":"object","properties":{"authenticationConfiguration":{"type":"object","properties":{"SecretToken":{}},"required":["SecretToken"],"maxProperties":1}}}},{"if":{"type":"object","properties":{"authentication":{"const":"IP"}},"required":["authentication"]},"then":{"type":"object","properties":{"authenticationConfiguration":{"type":"object","properties":{"AllowedIPRange":{}},"required":["AllowedIPRange"],"maxProperties":1}}}},{"if":{"type":"object","properties":{"authentication":{"const":"UNAUTHENTICATED"}},"required":["authentication"]},"then":{"type":"object","properties":{"authenticationConfiguration":{"type":"object","properties":{},"required":[],"maxProperties":0}}}}],"$id":"validateWebhookResource"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validateWebhookResource" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.authentication === undefined) && (missing0 = "authentication")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.authentication !== undefined){
if("GITHUB_HMAC" !== data.authentication){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticationConfiguration !== undefined){
let data1 = data.authenticationConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err3 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/0/then/properties/authenticationConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.SecretToken === undefined){
const err4 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/0/then/properties/authenticationConfiguration/required",keyword:"required",params:{missingProperty: "SecretToken"},message:"must have required property '"+"SecretToken"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/0/then/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.authentication === undefined) && (missing1 = "authentication")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.authentication !== undefined){
if("IP" !== data.authentication){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticationConfiguration !== undefined){
let data3 = data.authenticationConfiguration;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err11 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/1/then/properties/authenticationConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.AllowedIPRange === undefined){
const err12 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/1/then/properties/authenticationConfiguration/required",keyword:"required",params:{missingProperty: "AllowedIPRange"},message:"must have required property '"+"AllowedIPRange"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/1/then/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err15 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.authentication === undefined) && (missing2 = "authentication")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.authentication !== undefined){
if("UNAUTHENTICATED" !== data.authentication){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticationConfiguration !== undefined){
let data5 = data.authenticationConfiguration;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
const err19 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/2/then/properties/authenticationConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/allOf/2/then/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid7 = _valid2;
}
if(!valid7){
const err22 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetPipeline === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetPipeline"},message:"must have required property '"+"targetPipeline"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.targetAction === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetAction"},message:"must have required property '"+"targetAction"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.filters === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filters"},message:"must have required property '"+"filters"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.authentication === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authentication"},message:"must have required property '"+"authentication"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.authenticationConfiguration === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authenticationConfiguration"},message:"must have required property '"+"authenticationConfiguration"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "targetPipeline")) || (key0 === "targetAction")) || (key0 === "filters")) || (key0 === "authentication")) || (key0 === "authenticationConfiguration")) || (key0 === "registerWithThirdParty")) || (key0 === "targetPipelineVersion"))){
const err28 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func3(data6) > 100){
const err29 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data6) < 1){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern0.test(data6)){
const err31 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.targetPipeline !== undefined){
let data7 = data.targetPipeline;
if(typeof data7 === "string"){
if(func3(data7) > 100){
const err33 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func3(data7) < 1){
const err34 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern0.test(data7)){
const err35 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/targetPipeline",schemaPath:"#/properties/targetPipeline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.targetAction !== undefined){
let data8 = data.targetAction;
if(typeof data8 === "string"){
if(func3(data8) > 100){
const err37 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func3(data8) < 1){
const err38 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(data8)){
const err39 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.@\\-_]+$"},message:"must match pattern \""+"^[A-Za-z0-9.@\\-_]+$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/targetAction",schemaPath:"#/properties/targetAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.filters !== undefined){
let data9 = data.filters;
if(Array.isArray(data9)){
if(data9.length > 5){
const err41 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.jsonPath === undefined){
const err42 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "jsonPath"},message:"must have required property '"+"jsonPath"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "jsonPath") || (key1 === "matchEquals"))){
const err43 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.jsonPath !== undefined){
let data11 = data10.jsonPath;
if(typeof data11 === "string"){
if(func3(data11) > 150){
const err44 = {instancePath:instancePath+"/filters/" + i0+"/jsonPath",schemaPath:"#/properties/filters/items/properties/jsonPath/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func3(data11) < 1){
const err45 = {instancePath:instancePath+"/filters/" + i0+"/jsonPath",schemaPath:"#/properties/filters/items/properties/jsonPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/filters/" + i0+"/jsonPath",schemaPath:"#/properties/filters/items/properties/jsonPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.matchEquals !== undefined){
let data12 = data10.matchEquals;
if(typeof data12 === "string"){
if(func3(data12) > 150){
const err47 = {instancePath:instancePath+"/filters/" + i0+"/matchEquals",schemaPath:"#/properties/filters/items/properties/matchEquals/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func3(data12) < 1){
const err48 = {instancePath:instancePath+"/filters/" + i0+"/matchEquals",schemaPath:"#/properties/filters/items/properties/matchEquals/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/filters/" + i0+"/matchEquals",schemaPath:"#/properties/filters/items/properties/matchEquals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.authentication !== undefined){
let data13 = data.authentication;
if(!(((data13 === "GITHUB_HMAC") || (data13 === "IP")) || (data13 === "UNAUTHENTICATED"))){
const err52 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema18.properties.authentication.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.authenticationConfiguration !== undefined){
let data14 = data.authenticationConfiguration;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((key2 === "AllowedIPRange") || (key2 === "SecretToken"))){
const err53 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/properties/authenticationConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.AllowedIPRange !== undefined){
let data15 = data14.AllowedIPRange;
if(typeof data15 === "string"){
if(func3(data15) > 100){
const err54 = {instancePath:instancePath+"/authenticationConfiguration/AllowedIPRange",schemaPath:"#/properties/authenticationConfiguration/properties/AllowedIPRange/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func3(data15) < 1){
const err55 = {instancePath:instancePath+"/authenticationConfiguration/AllowedIPRange",schemaPath:"#/properties/authenticationConfiguration/properties/AllowedIPRange/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/authenticationConfiguration/AllowedIPRange",schemaPath:"#/properties/authenticationConfiguration/properties/AllowedIPRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14.SecretToken !== undefined){
let data16 = data14.SecretToken;
if(typeof data16 === "string"){
if(func3(data16) > 100){
const err57 = {instancePath:instancePath+"/authenticationConfiguration/SecretToken",schemaPath:"#/properties/authenticationConfiguration/properties/SecretToken/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func3(data16) < 1){
const err58 = {instancePath:instancePath+"/authenticationConfiguration/SecretToken",schemaPath:"#/properties/authenticationConfiguration/properties/SecretToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/authenticationConfiguration/SecretToken",schemaPath:"#/properties/authenticationConfiguration/properties/SecretToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/authenticationConfiguration",schemaPath:"#/properties/authenticationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.registerWithThirdParty !== undefined){
if(typeof data.registerWithThirdParty !== "boolean"){
const err61 = {instancePath:instancePath+"/registerWithThirdParty",schemaPath:"#/properties/registerWithThirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.targetPipelineVersion !== undefined){
let data18 = data.targetPipelineVersion;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err62 = {instancePath:instancePath+"/targetPipelineVersion",schemaPath:"#/properties/targetPipelineVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
