export { schemaAddress as schemaId } from '../src/model/address.ts';
