import { Entity, Index } from 'typeorm';
import { EvidenceColumns } from './evidence-columns.js';

/** Where a record stands that is no figure. */
@Index(['documentId', 'startLine', 'position'])
@Entity('record_evidence')
export class RecordEvidenceEntity extends EvidenceColumns {}
