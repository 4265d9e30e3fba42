import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    use, uses, used, using, process, processes, processed, processing, disclos*, retain*, exploit*, shar*`,
  'vendor-purposes': `
    own (_|) (_|) (purpose*|use|benefit|interest*|account|ends|needs), purpose* of its own, its own behalf,
    !their own (_|) (_|) (purpose*|use|benefit|interest*|account|ends|needs)`,
  'other-purpose': `
    (any|no|another) (other|different|) purpose* (_|) (_|) other than, (any|no) (other|different) (_|) purpose*, purpose* other than,
    other purpose* than, beyond the (_|) purpose*, another purpose`,
  'service-only': `
    (solely|only|exclusively) in connection with (_|) (_|) service*,
    (solely|only|exclusively) (for|to) (the|) (purpose of|purposes of|extent necessary to|extent required to|) (the|) (provid*|provision|deliver*|perform*|fulfil*|render*) (_|) (_|) (_|) (service*|agreement|contract|obligation*|platform|product*|software),
    (solely|only|exclusively) (as|where|in so far as|insofar as|to the extent) (is|it is|) (necessary|required|needed) (to|for) (the|) (provid*|provision|deliver*|perform*) (_|) (_|) (_|) (service*|agreement|contract|obligation*|platform|product*|software),
    for the (sole|exclusive|only|limited) purpose* of (_|) (provid*|provision|deliver*|perform*|fulfil*|enabling|the provision|the performance),
    (solely|only|exclusively) for the purpose* (set out|described|specified|agreed|stated|of this|of the agreement|of performing|of providing)`,
  'sell-data': `
    sell, sells, selling, sold, sale, rent, rents, rented, lease, leased, trade, monetis*, monetiz*, commercialis*, commercializ*`,
  'customer-data': `
    customer (_|) (data|content|information|material*), client (_|) (data|content|information), subscriber (data|content),
    controller (s|) (personal|) data, =Your =Content, =Your =Data, =Customer =Materials, user content, data (that|which|) (you|customer|the customer|customers) (submit*|upload*|enter*|store*|provide*),
    data (processed|) on (behalf of|your behalf|the customer s behalf)`,
  'product-improvement': `
    (improv*|develop*|enhanc*|optimi*) (_|) (_|) (_|) (_|) (service*|product*|feature*|platform|offering*|technolog*|software|model*|algorithm*),
    product (development|improvement), (service|services) (development|improvement), market research, benchmarking, research and development`,
  anonymised: `
    aggregat*, anonymi*, de identif*, deidentif*, statistical`,
  'broad-licence': `
    (worldwide|perpetual|irrevocable|royalty free|transferable|sublicensable|unrestricted|non exclusive) (_|) (_|) (_|) (_|) (_|) (_|) (licen*|right*)`,
  'as-controller': `
    as (a|an|the|) (independent|separate|sole|autonomous|own|) (data|) controller, (independent|separate|autonomous) (data|) controller`,
  'train-ai': `
    train* (_|) (_|) (_|) (_|) (_|) (model*|AI|artificial intelligence|machine learning|algorithm*|LLM*), (model|AI|machine learning) training,
    training (of|for|data for) (_|) (_|) (_|) (model*|AI|artificial intelligence|algorithm*)`,
};
