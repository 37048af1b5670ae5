// Generated from schemas/ by scripts/gen-schemas.mjs.
const s=(t,i,d,u)=>{const y={instancePath:i,keyword:d,params:u};return t===null?[y]:(t.push(y),t)},mn=vs;const Cr=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3"],Er=["BackendTLSPolicy"],Or=["System"],Tr=["Hostname","URI"];function m(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&
typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"s\
tring"}),r++),t.generateName!==void 0&&typeof t.generateName!="string"&&(e=s(e,i+"/generateName","type",{type:"string"}),r++),t.labels!==void 0){let o=t.labels;
if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"s\
tring"}),r++);else e=s(e,i+"/labels","type",{type:"object"}),r++}if(t.annotations!==void 0){let o=t.annotations;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)
typeof o[n]!="string"&&(e=s(e,i+"/annotations/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/annotations","type",{type:"\
object"}),r++}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"&&(e=s(e,i+"/creationTimestamp","type",{type:"string"}),r++),t.deletionTimestamp!==
void 0&&typeof t.deletionTimestamp!="string"&&(e=s(e,i+"/deletionTimestamp","type",{type:"string"}),r++),t.ownerReferences!==void 0){let o=t.ownerReferences;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.apiVersion!==void 0&&typeof f.apiVersion!="string"&&(e=
s(e,i+"/ownerReferences/"+p+"/apiVersion","type",{type:"string"}),r++),f.kind!==void 0&&typeof f.kind!="string"&&(e=s(e,i+"/ownerReferences/"+p+"/kind","type",{
type:"string"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/ownerReferences/"+p+"/name","type",{type:"string"}),r++),f.uid!==void 0&&typeof f.uid!=
"string"&&(e=s(e,i+"/ownerReferences/"+p+"/uid","type",{type:"string"}),r++),f.controller!==void 0&&typeof f.controller!="boolean"&&(e=s(e,i+"/ownerReferences/"+
p+"/controller","type",{type:"boolean"}),r++),f.blockOwnerDeletion!==void 0&&typeof f.blockOwnerDeletion!="boolean"&&(e=s(e,i+"/ownerReferences/"+p+"/blockOwner\
Deletion","type",{type:"boolean"}),r++)):(e=s(e,i+"/ownerReferences/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/ownerReferences","type",{type:"array"}),r++}
if(t.finalizers!==void 0){let o=t.finalizers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/finalizers/"+p,"type",{
type:"string"}),r++)}else e=s(e,i+"/finalizers","type",{type:"array"}),r++}if(t.generation!==void 0){let o=t.generation;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/generation","type",{type:"integer"}),r++)}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"&&(e=s(e,i+"/resourceVersion","type",{
type:"string"}),r++),t.uid!==void 0&&typeof t.uid!="string"&&(e=s(e,i+"/uid","type",{type:"string"}),r++),t.selfLink!==void 0&&typeof t.selfLink!="string"&&(e=s(
e,i+"/selfLink","type",{type:"string"}),r++),t.managedFields!==void 0){let o=t.managedFields;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];
f&&typeof f=="object"&&!Array.isArray(f)||(e=s(e,i+"/managedFields/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/managedFields","type",{type:"array"}),r++}if(t.
deletionGracePeriodSeconds!==void 0){let o=t.deletionGracePeriodSeconds;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/deletionGracePeriodSecond\
s","type",{type:"integer"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return m.errors=e,r===0}function vs(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),
t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&
(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Cr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Cr}),r++)),t.kind!==
void 0&&(Er.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Er}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.targetRefs===
void 0&&(e=s(e,i+"/spec","required",{missingProperty:"targetRefs"}),r++),o.validation===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"validation"}),r++),
o.targetRefs!==void 0){let n=o.targetRefs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.group===
void 0&&(e=s(e,i+"/spec/targetRefs/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,i+"/spec/targetRefs/"+f,"required",{missingProperty:"k\
ind"}),r++),l.name===void 0&&(e=s(e,i+"/spec/targetRefs/"+f,"required",{missingProperty:"name"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,i+"/spe\
c/targetRefs/"+f+"/group","type",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&(e=s(e,i+"/spec/targetRefs/"+f+"/kind","type",{type:"string"}),
r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/spec/targetRefs/"+f+"/name","type",{type:"string"}),r++),l.sectionName!==void 0&&typeof l.sectionName!=
"string"&&(e=s(e,i+"/spec/targetRefs/"+f+"/sectionName","type",{type:"string"}),r++)):(e=s(e,i+"/spec/targetRefs/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+
"/spec/targetRefs","type",{type:"array"}),r++}if(o.validation!==void 0){let n=o.validation;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.hostname===void 0&&
(e=s(e,i+"/spec/validation","required",{missingProperty:"hostname"}),r++),n.caCertificateRefs!==void 0){let p=n.caCertificateRefs;if(Array.isArray(p)){const f=p.
length;for(let l=0;l<f;l++){let c=p[l];c&&typeof c=="object"&&!Array.isArray(c)?(c.group===void 0&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l,"required",{
missingProperty:"group"}),r++),c.kind===void 0&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l,"required",{missingProperty:"kind"}),r++),c.name===void 0&&(e=s(
e,i+"/spec/validation/caCertificateRefs/"+l,"required",{missingProperty:"name"}),r++),c.group!==void 0&&typeof c.group!="string"&&(e=s(e,i+"/spec/validation/caC\
ertificateRefs/"+l+"/group","type",{type:"string"}),r++),c.kind!==void 0&&typeof c.kind!="string"&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l+"/kind","typ\
e",{type:"string"}),r++),c.name!==void 0&&typeof c.name!="string"&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l+"/name","type",{type:"string"}),r++)):(e=s(e,
i+"/spec/validation/caCertificateRefs/"+l,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/validation/caCertificateRefs","type",{type:"array"}),r++}if(n.wellKnownCACertificates!==
void 0&&(Or.includes(n.wellKnownCACertificates)||(e=s(e,i+"/spec/validation/wellKnownCACertificates","choice",{choices:Or}),r++)),n.hostname!==void 0&&typeof n.
hostname!="string"&&(e=s(e,i+"/spec/validation/hostname","type",{type:"string"}),r++),n.subjectAltNames!==void 0){let p=n.subjectAltNames;if(Array.isArray(p)){const f=p.
length;for(let l=0;l<f;l++){let c=p[l];c&&typeof c=="object"&&!Array.isArray(c)?(c.type===void 0&&(e=s(e,i+"/spec/validation/subjectAltNames/"+l,"required",{missingProperty:"\
type"}),r++),c.type!==void 0&&(Tr.includes(c.type)||(e=s(e,i+"/spec/validation/subjectAltNames/"+l+"/type","choice",{choices:Tr}),r++)),c.hostname!==void 0&&typeof c.
hostname!="string"&&(e=s(e,i+"/spec/validation/subjectAltNames/"+l+"/hostname","type",{type:"string"}),r++),c.uri!==void 0&&typeof c.uri!="string"&&(e=s(e,i+"/s\
pec/validation/subjectAltNames/"+l+"/uri","type",{type:"string"}),r++)):(e=s(e,i+"/spec/validation/subjectAltNames/"+l,"type",{type:"object"}),r++)}}else e=s(e,
i+"/spec/validation/subjectAltNames","type",{type:"array"}),r++}}else e=s(e,i+"/spec/validation","type",{type:"object"}),r++}if(o.options!==void 0){let n=o.options;
if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/spec/options/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"\
string"}),r++);else e=s(e,i+"/spec/options","type",{type:"object"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),
r++;return vs.errors=e,r===0}const dn=As;const me=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],ar=["Gateway"];const Vr=["Terminate","Passthrough"];function De(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0&&typeof t.group!="string"&&(e=s(e,i+"/group","type",{type:"string"}),r++),t.kind!==void 0&&typeof t.
kind!="string"&&(e=s(e,i+"/kind","type",{type:"string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.namespace!==
void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),De.errors=e,r===0}const qr=["All","Selector","Same","None"];function se(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.matchLabels!==
void 0){let o=t.matchLabels;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/matchLabels/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/matchLabels","type",{type:"object"}),r++}if(t.matchExpressions!==void 0){let o=t.matchExpressions;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.key===void 0&&(e=s(e,i+"/matchExpressions/"+p,"re\
quired",{missingProperty:"key"}),r++),f.operator===void 0&&(e=s(e,i+"/matchExpressions/"+p,"required",{missingProperty:"operator"}),r++),f.key!==void 0&&typeof f.
key!="string"&&(e=s(e,i+"/matchExpressions/"+p+"/key","type",{type:"string"}),r++),f.operator!==void 0&&typeof f.operator!="string"&&(e=s(e,i+"/matchExpressions\
/"+p+"/operator","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)typeof l[a]!="string"&&
(e=s(e,i+"/matchExpressions/"+p+"/values/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/matchExpressions/"+p+"/values","type",{type:"array"}),r++}}else e=s(e,i+
"/matchExpressions/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/matchExpressions","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return se.
errors=e,r===0}function Re(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.namespaces!==void 0){let o=t.namespaces;o&&typeof o=="object"&&!Array.isArray(o)?(o.from!==void 0&&(qr.includes(o.from)||(e=s(e,i+"/namespaces/from","choic\
e",{choices:qr}),r++)),o.selector!==void 0&&(se(o.selector,{instancePath:i+"/namespaces/selector",parentData:o,parentDataProperty:"selector",rootData:y})||(e=e===
null?se.errors:e.concat(se.errors),r=e.length))):(e=s(e,i+"/namespaces","type",{type:"object"}),r++)}if(t.kinds!==void 0){let o=t.kinds;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++){let f=o[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.kind===void 0&&(e=s(e,i+"/kinds/"+p,"required",{missingProperty:"kind"}),r++),
f.group!==void 0&&typeof f.group!="string"&&(e=s(e,i+"/kinds/"+p+"/group","type",{type:"string"}),r++),f.kind!==void 0&&typeof f.kind!="string"&&(e=s(e,i+"/kind\
s/"+p+"/kind","type",{type:"string"}),r++)):(e=s(e,i+"/kinds/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/kinds","type",{type:"array"}),r++}}else e=s(e,i,"t\
ype",{type:"object"}),r++;return Re.errors=e,r===0}function q(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),r++),t.port===void 0&&(e=s(e,i,"required",{missingProperty:"port"}),
r++),t.protocol===void 0&&(e=s(e,i,"required",{missingProperty:"protocol"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),
r++),t.hostname!==void 0&&typeof t.hostname!="string"&&(e=s(e,i+"/hostname","type",{type:"string"}),r++),t.port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)||(e=s(e,i+"/port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>65535||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"\
<=",limit:65535}),r++),(o<1||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:1}),r++))}if(t.protocol!==void 0&&typeof t.protocol!="string"&&(e=s(e,
i+"/protocol","type",{type:"string"}),r++),t.tls!==void 0){let o=t.tls;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.mode!==void 0&&(Vr.includes(o.mode)||(e=
s(e,i+"/tls/mode","choice",{choices:Vr}),r++)),o.certificateRefs!==void 0){let n=o.certificateRefs;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/tls/certificateR\
efs","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)De(n[f],{instancePath:i+"/tls/certificateRefs/"+f,parentData:n,parentDataProperty:f,rootData:y})||
(e=e===null?De.errors:e.concat(De.errors),r=e.length)}else e=s(e,i+"/tls/certificateRefs","type",{type:"array"}),r++}if(o.options!==void 0){let n=o.options;if(n&&
typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/tls/options/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"st\
ring"}),r++);else e=s(e,i+"/tls/options","type",{type:"object"}),r++}if(o.frontendValidation!==void 0){let n=o.frontendValidation;n&&typeof n=="object"&&!Array.
isArray(n)||(e=s(e,i+"/tls/frontendValidation","type",{type:"object"}),r++)}}else e=s(e,i+"/tls","type",{type:"object"}),r++}t.allowedRoutes!==void 0&&(Re(t.allowedRoutes,
{instancePath:i+"/allowedRoutes",parentData:t,parentDataProperty:"allowedRoutes",rootData:y})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length))}else e=s(e,
i,"type",{type:"object"}),r++;return q.errors=e,r===0}function As(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{
missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"\
spec"}),r++),t.apiVersion!==void 0&&(me.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:me}),r++)),t.kind!==void 0&&(ar.includes(t.kind)||(e=s(
e,i+"/kind","choice",{choices:ar}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||
(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.gatewayClassName===void 0&&
(e=s(e,i+"/spec","required",{missingProperty:"gatewayClassName"}),r++),o.gatewayClassName!==void 0&&typeof o.gatewayClassName!="string"&&(e=s(e,i+"/spec/gateway\
ClassName","type",{type:"string"}),r++),o.listeners!==void 0){let n=o.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/spec/listeners","maxItems",{limit:64}),
r++);const p=n.length;for(let f=0;f<p;f++)q(n[f],{instancePath:i+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)}else e=s(e,i+"/spec/listeners","type",{type:"array"}),r++}if(o.addresses!==void 0){let n=o.addresses;if(Array.isArray(n)){const p=n.length;
for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,i+"/spec/addresses/"+f+"/type","type",
{type:"string"}),r++),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,i+"/spec/addresses/"+f+"/value","type",{type:"string"}),r++)):(e=s(e,i+"/spec/addresses\
/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/addresses","type",{type:"array"}),r++}if(o.infrastructure!==void 0){let n=o.infrastructure;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.labels!==void 0){let p=n.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="string"&&(e=s(e,i+"\
/spec/infrastructure/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/spec/infrastructure/labels","type",{type:"obj\
ect"}),r++}if(n.annotations!==void 0){let p=n.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="string"&&(e=s(e,i+"/spec/in\
frastructure/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/spec/infrastructure/annotations","type",{type:"o\
bject"}),r++}if(n.parametersRef!==void 0){let p=n.parametersRef;p&&typeof p=="object"&&!Array.isArray(p)||(e=s(e,i+"/spec/infrastructure/parametersRef","type",{
type:"object"}),r++)}}else e=s(e,i+"/spec/infrastructure","type",{type:"object"}),r++}if(o.allowedListeners!==void 0){let n=o.allowedListeners;n&&typeof n=="obj\
ect"&&!Array.isArray(n)||(e=s(e,i+"/spec/allowedListeners","type",{type:"object"}),r++)}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{
type:"object"}),r++;return As.errors=e,r===0}const un=ws;const Lr=["GatewayClass"];function ws(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(me.includes(
t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:me}),r++)),t.kind!==void 0&&(Lr.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Lr}),r++)),t.metadata!==
void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),
t.spec!==void 0){let o=t.spec;o&&typeof o=="object"&&!Array.isArray(o)?(o.controllerName===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"controllerName"}),
r++),o.controllerName!==void 0&&typeof o.controllerName!="string"&&(e=s(e,i+"/spec/controllerName","type",{type:"string"}),r++)):(e=s(e,i+"/spec","type",{type:"\
object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return ws.errors=e,r===0}const gn=hs;const de=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],$r=["GRPCRoute"],mr=["Exact","RegularExpression"];function xe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0&&typeof t.group!="string"&&(e=s(e,i+"/group","type",{type:"string"}),r++),t.kind!==void 0&&typeof t.
kind!="string"&&(e=s(e,i+"/kind","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),
r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.sectionName!==void 0&&typeof t.sectionName!="string"&&(e=s(e,i+"/\
sectionName","type",{type:"string"}),r++),t.port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/port","type",{type:"integ\
er"}),r++),typeof o=="number"&&isFinite(o)&&((o>65535||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"<=",limit:65535}),r++),(o<1||isNaN(o))&&(e=s(e,i+"/por\
t","minimum",{comparison:">=",limit:1}),r++))}}else e=s(e,i,"type",{type:"object"}),r++;return xe.errors=e,r===0}function L(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){t.length>32&&(e=s(e,i,"maxItems",{limit:32}),r++);const o=t.length;for(let n=0;n<o;n++)xe(t[n],{instancePath:i+
"/"+n,parentData:t,parentDataProperty:n,rootData:y})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)}else e=s(e,i,"type",{type:"array"}),r++;return L.errors=
e,r===0}function $(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){const o=t.length;for(let n=0;n<o;n++)typeof t[n]!=
"string"&&(e=s(e,i+"/"+n,"type",{type:"string"}),r++)}else e=s(e,i,"type",{type:"array"}),r++;return $.errors=e,r===0}function T(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),r++),t.type!==void 0&&(mr.includes(t.type)||
(e=s(e,i+"/type","choice",{choices:mr}),r++)),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.value!==void 0&&typeof t.
value!="string"&&(e=s(e,i+"/value","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),T.errors=e,r===0}const Ir=["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"],Fr=["http","http\
s"],Mr=[301,302,303,307,308];function z(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),r++),t.name!==void 0&&typeof t.name!="string"&&
(e=s(e,i+"/name","type",{type:"string"}),r++),t.value!==void 0&&typeof t.value!="string"&&(e=s(e,i+"/value","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"\
object"}),r++),z.errors=e,r===0}function K(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.set!==void 0){let o=t.set;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)z(o[p],{instancePath:i+"/set/"+p,parentData:o,parentDataProperty:p,
rootData:y})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=s(e,i+"/set","type",{type:"array"}),r++}if(t.add!==void 0){let o=t.add;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++)z(o[p],{instancePath:i+"/add/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)}else e=s(e,i+"/add","type",{type:"array"}),r++}if(t.remove!==void 0){let o=t.remove;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/remove/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/remove","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return K.
errors=e,r===0}const Rr={validate:U};function ne(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0&&typeof t.group!="string"&&(e=s(e,i+"/group","type",{type:"string"}),
r++),t.kind!==void 0&&typeof t.kind!="string"&&(e=s(e,i+"/kind","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/name\
space","type",{type:"string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.port!==void 0){let o=t.port;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>65535||isNaN(o))&&(e=s(e,i+"/port",
"maximum",{comparison:"<=",limit:65535}),r++),(o<1||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:1}),r++))}if(t.weight!==void 0){let o=t.weight;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/weight","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>1e6||isNaN(o))&&(e=s(e,
i+"/weight","maximum",{comparison:"<=",limit:1e6}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/weight","minimum",{comparison:">=",limit:0}),r++))}if(t.filters!==void 0){let o=t.
filters;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Rr.validate(o[p],{instancePath:i+"/filters/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?Rr.validate.errors:e.concat(Rr.validate.errors),r=e.length)}else e=s(e,i+"/filters","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),
r++;return ne.errors=e,r===0}const Hr=["ReplaceFullPath","ReplacePrefixMatch"];function W(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t==
"object"&&!Array.isArray(t)?(t.type===void 0&&(e=s(e,i,"required",{missingProperty:"type"}),r++),t.type!==void 0&&(Hr.includes(t.type)||(e=s(e,i+"/type","choice",
{choices:Hr}),r++)),t.replaceFullPath!==void 0&&typeof t.replaceFullPath!="string"&&(e=s(e,i+"/replaceFullPath","type",{type:"string"}),r++),t.replacePrefixMatch!==
void 0&&typeof t.replacePrefixMatch!="string"&&(e=s(e,i+"/replacePrefixMatch","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),W.errors=e,r===
0}function U(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0&&
(e=s(e,i,"required",{missingProperty:"type"}),r++),t.type!==void 0&&(Ir.includes(t.type)||(e=s(e,i+"/type","choice",{choices:Ir}),r++)),t.requestHeaderModifier!==
void 0&&(K(t.requestHeaderModifier,{instancePath:i+"/requestHeaderModifier",parentData:t,parentDataProperty:"requestHeaderModifier",rootData:y})||(e=e===null?K.
errors:e.concat(K.errors),r=e.length)),t.responseHeaderModifier!==void 0&&(K(t.responseHeaderModifier,{instancePath:i+"/responseHeaderModifier",parentData:t,parentDataProperty:"\
responseHeaderModifier",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.requestMirror!==void 0){let o=t.requestMirror;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){if(o.backendRef===void 0&&(e=s(e,i+"/requestMirror","required",{missingProperty:"backendRef"}),r++),o.backendRef!==void 0&&(ne(o.backendRef,
{instancePath:i+"/requestMirror/backendRef",parentData:o,parentDataProperty:"backendRef",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),o.
percent!==void 0){let n=o.percent;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/requestMirror/percent","type",{type:"integer"}),r++),typeof n==
"number"&&isFinite(n)&&((n>100||isNaN(n))&&(e=s(e,i+"/requestMirror/percent","maximum",{comparison:"<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/requestMirr\
or/percent","minimum",{comparison:">=",limit:0}),r++))}if(o.fraction!==void 0){let n=o.fraction;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.numerator===void 0&&
(e=s(e,i+"/requestMirror/fraction","required",{missingProperty:"numerator"}),r++),n.numerator!==void 0){let p=n.numerator;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||(e=s(e,i+"/requestMirror/fraction/numerator","type",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&(e=s(e,i+"/requestMirr\
or/fraction/numerator","minimum",{comparison:">=",limit:0}),r++)}if(n.denominator!==void 0){let p=n.denominator;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)||(e=s(e,i+"/requestMirror/fraction/denominator","type",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))&&(e=s(e,i+"/requestMirror/frac\
tion/denominator","minimum",{comparison:">=",limit:1}),r++)}}else e=s(e,i+"/requestMirror/fraction","type",{type:"object"}),r++}}else e=s(e,i+"/requestMirror","\
type",{type:"object"}),r++}if(t.requestRedirect!==void 0){let o=t.requestRedirect;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.scheme!==void 0&&(Fr.includes(
o.scheme)||(e=s(e,i+"/requestRedirect/scheme","choice",{choices:Fr}),r++)),o.hostname!==void 0&&typeof o.hostname!="string"&&(e=s(e,i+"/requestRedirect/hostname",
"type",{type:"string"}),r++),o.path!==void 0&&(W(o.path,{instancePath:i+"/requestRedirect/path",parentData:o,parentDataProperty:"path",rootData:y})||(e=e===null?
W.errors:e.concat(W.errors),r=e.length)),o.port!==void 0){let n=o.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/requestRedirect/port","typ\
e",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>65535||isNaN(n))&&(e=s(e,i+"/requestRedirect/port","maximum",{comparison:"<=",limit:65535}),r++),
(n<1||isNaN(n))&&(e=s(e,i+"/requestRedirect/port","minimum",{comparison:">=",limit:1}),r++))}o.statusCode!==void 0&&(Mr.includes(o.statusCode)||(e=s(e,i+"/reque\
stRedirect/statusCode","choice",{choices:Mr}),r++))}else e=s(e,i+"/requestRedirect","type",{type:"object"}),r++}if(t.urlRewrite!==void 0){let o=t.urlRewrite;o&&
typeof o=="object"&&!Array.isArray(o)?(o.hostname!==void 0&&typeof o.hostname!="string"&&(e=s(e,i+"/urlRewrite/hostname","type",{type:"string"}),r++),o.path!==void 0&&
(W(o.path,{instancePath:i+"/urlRewrite/path",parentData:o,parentDataProperty:"path",rootData:y})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))):(e=s(e,i+
"/urlRewrite","type",{type:"object"}),r++)}if(t.cors!==void 0){let o=t.cors;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.allowOrigins!==void 0){let n=o.allowOrigins;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/cors/allowOrigins/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/co\
rs/allowOrigins","type",{type:"array"}),r++}if(o.allowCredentials!==void 0&&typeof o.allowCredentials!="boolean"&&(e=s(e,i+"/cors/allowCredentials","type",{type:"\
boolean"}),r++),o.allowMethods!==void 0){let n=o.allowMethods;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/cors/a\
llowMethods/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/cors/allowMethods","type",{type:"array"}),r++}if(o.allowHeaders!==void 0){let n=o.allowHeaders;if(Array.
isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/cors/allowHeaders/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/cors/allowH\
eaders","type",{type:"array"}),r++}if(o.exposeHeaders!==void 0){let n=o.exposeHeaders;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="st\
ring"&&(e=s(e,i+"/cors/exposeHeaders/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/cors/exposeHeaders","type",{type:"array"}),r++}if(o.maxAge!==void 0){let n=o.
maxAge;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/cors/maxAge","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))&&
(e=s(e,i+"/cors/maxAge","minimum",{comparison:">=",limit:1}),r++)}}else e=s(e,i+"/cors","type",{type:"object"}),r++}if(t.extensionRef!==void 0){let o=t.extensionRef;
o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/extensionRef","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return U.errors=e,r===
0}function I(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){const o=t.length;for(let n=0;n<o;n++)ne(
t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}else e=s(e,i,"type",{type:"arra\
y"}),r++;return I.errors=e,r===0}function hs(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&
(de.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:de}),r++)),t.kind!==void 0&&($r.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:$r}),r++)),
t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),
r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.parentRefs!==void 0&&(L(o.parentRefs,{instancePath:i+"/spec/parentR\
efs",parentData:o,parentDataProperty:"parentRefs",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),o.hostnames!==void 0&&($(o.hostnames,{instancePath:i+
"/spec/hostnames",parentData:o,parentDataProperty:"hostnames",rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),o.rules!==void 0){let n=o.rules;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name!==void 0&&typeof l.name!="string"&&
(e=s(e,i+"/spec/rules/"+f+"/name","type",{type:"string"}),r++),l.matches!==void 0){let c=l.matches;if(Array.isArray(c)){const a=c.length;for(let g=0;g<a;g++){let b=c[g];
if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.method!==void 0){let k=b.method;k&&typeof k=="object"&&!Array.isArray(k)?(k.type!==void 0&&(mr.includes(k.type)||
(e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/method/type","choice",{choices:mr}),r++)),k.service!==void 0&&typeof k.service!="string"&&(e=s(e,i+"/spec/rules/"+f+"/\
matches/"+g+"/method/service","type",{type:"string"}),r++),k.method!==void 0&&typeof k.method!="string"&&(e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/method/method",
"type",{type:"string"}),r++)):(e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/method","type",{type:"object"}),r++)}if(b.headers!==void 0){let k=b.headers;if(Array.isArray(
k)){const an=k.length;for(let ke=0;ke<an;ke++)T(k[ke],{instancePath:i+"/spec/rules/"+f+"/matches/"+g+"/headers/"+ke,parentData:k,parentDataProperty:ke,rootData:y})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/headers","type",{type:"array"}),r++}}else e=s(e,i+"/spec/rules\
/"+f+"/matches/"+g,"type",{type:"object"}),r++}}else e=s(e,i+"/spec/rules/"+f+"/matches","type",{type:"array"}),r++}if(l.filters!==void 0){let c=l.filters;if(Array.
isArray(c)){const a=c.length;for(let g=0;g<a;g++)U(c[g],{instancePath:i+"/spec/rules/"+f+"/filters/"+g,parentData:c,parentDataProperty:g,rootData:y})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length)}else e=s(e,i+"/spec/rules/"+f+"/filters","type",{type:"array"}),r++}if(l.backendRefs!==void 0&&(I(l.backendRefs,{instancePath:i+
"/spec/rules/"+f+"/backendRefs",parentData:l,parentDataProperty:"backendRefs",rootData:y})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),l.sessionPersistence!==
void 0){let c=l.sessionPersistence;c&&typeof c=="object"&&!Array.isArray(c)||(e=s(e,i+"/spec/rules/"+f+"/sessionPersistence","type",{type:"object"}),r++)}}else e=
s(e,i+"/spec/rules/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/spec/rules","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else
e=s(e,i,"type",{type:"object"}),r++;return hs.errors=e,r===0}const bn=Ns;const _r=["HTTPRoute"];const Ur=["Exact","PathPrefix","RegularExpression"],Br=["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"],xr=new RegExp("^([0-9]{1,5}(h|m|\
s|ms)){1,4}$","");function Se(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.matches!==void 0){let o=t.matches;if(Array.isArray(o)){const n=o.length;
for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.path!==void 0){let l=f.path;l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==
void 0&&(Ur.includes(l.type)||(e=s(e,i+"/matches/"+p+"/path/type","choice",{choices:Ur}),r++)),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,i+"/matches/"+
p+"/path/value","type",{type:"string"}),r++)):(e=s(e,i+"/matches/"+p+"/path","type",{type:"object"}),r++)}if(f.headers!==void 0){let l=f.headers;if(Array.isArray(
l)){const c=l.length;for(let a=0;a<c;a++)T(l[a],{instancePath:i+"/matches/"+p+"/headers/"+a,parentData:l,parentDataProperty:a,rootData:y})||(e=e===null?T.errors:
e.concat(T.errors),r=e.length)}else e=s(e,i+"/matches/"+p+"/headers","type",{type:"array"}),r++}if(f.queryParams!==void 0){let l=f.queryParams;if(Array.isArray(
l)){const c=l.length;for(let a=0;a<c;a++)T(l[a],{instancePath:i+"/matches/"+p+"/queryParams/"+a,parentData:l,parentDataProperty:a,rootData:y})||(e=e===null?T.errors:
e.concat(T.errors),r=e.length)}else e=s(e,i+"/matches/"+p+"/queryParams","type",{type:"array"}),r++}f.method!==void 0&&(Br.includes(f.method)||(e=s(e,i+"/matche\
s/"+p+"/method","choice",{choices:Br}),r++))}else e=s(e,i+"/matches/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/matches","type",{type:"array"}),r++}if(t.filters!==
void 0){let o=t.filters;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)U(o[p],{instancePath:i+"/filters/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else e=s(e,i+"/filters","type",{type:"array"}),r++}if(t.backendRefs!==void 0&&(I(t.backendRefs,{instancePath:i+
"/backendRefs",parentData:t,parentDataProperty:"backendRefs",rootData:y})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.timeouts!==void 0){let o=t.timeouts;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.request!==void 0){let n=o.request;typeof n=="string"?xr.test(n)||(e=s(e,i+"/timeouts/request","pattern",{pattern:"\
^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,i+"/timeouts/request","type",{type:"string"}),r++)}if(o.backendRequest!==void 0){let n=o.backendRequest;typeof n=="\
string"?xr.test(n)||(e=s(e,i+"/timeouts/backendRequest","pattern",{pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,i+"/timeouts/backendRequest","type",{type:"\
string"}),r++)}}else e=s(e,i+"/timeouts","type",{type:"object"}),r++}if(t.retry!==void 0){let o=t.retry;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.codes!==
void 0){let n=o.codes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/retry\
/codes/"+f,"type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>599||isNaN(l))&&(e=s(e,i+"/retry/codes/"+f,"maximum",{comparison:"<=",limit:599}),
r++),(l<400||isNaN(l))&&(e=s(e,i+"/retry/codes/"+f,"minimum",{comparison:">=",limit:400}),r++))}}else e=s(e,i+"/retry/codes","type",{type:"array"}),r++}if(o.attempts!==
void 0){let n=o.attempts;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/retry/attempts","type",{type:"integer"}),r++)}if(o.backoff!==void 0){let n=o.
backoff;typeof n=="string"?xr.test(n)||(e=s(e,i+"/retry/backoff","pattern",{pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,i+"/retry/backoff","type",{type:"\
string"}),r++)}}else e=s(e,i+"/retry","type",{type:"object"}),r++}if(t.sessionPersistence!==void 0){let o=t.sessionPersistence;o&&typeof o=="object"&&!Array.isArray(
o)||(e=s(e,i+"/sessionPersistence","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return Se.errors=e,r===0}function Ns(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(me.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:me}),
r++)),t.kind!==void 0&&(_r.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:_r}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.parentRefs!==void 0&&(L(o.parentRefs,{instancePath:i+"/spec/parentRefs",parentData:o,parentDataProperty:"parentRefs",rootData:y})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length)),o.hostnames!==void 0&&($(o.hostnames,{instancePath:i+"/spec/hostnames",parentData:o,parentDataProperty:"hostnames",rootData:y})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)),o.rules!==void 0){let n=o.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)Se(n[f],{instancePath:i+
"/spec/rules/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)}else e=s(e,i+"/spec/rules","type",{type:"\
array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Ns.errors=e,r===0}const jn=Ds;const Gr=["gateway.networking.k8s.io/v1"],zr=["ListenerSet"];function Ds(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"requi\
red",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"\
spec"}),r++),t.apiVersion!==void 0&&(Gr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Gr}),r++)),t.kind!==void 0&&(zr.includes(t.kind)||(e=s(
e,i+"/kind","choice",{choices:zr}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||
(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.parentRef===void 0&&(e=s(e,
i+"/spec","required",{missingProperty:"parentRef"}),r++),o.listeners===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"listeners"}),r++),o.parentRef!==void 0){
let n=o.parentRef;n&&typeof n=="object"&&!Array.isArray(n)?(n.name===void 0&&(e=s(e,i+"/spec/parentRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,i+"/spec/parentRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,i+"/spec/parentRef/kind",
"type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,i+"/spec/parentRef/namespace","type",{type:"string"}),r++),n.name!==void 0&&
typeof n.name!="string"&&(e=s(e,i+"/spec/parentRef/name","type",{type:"string"}),r++)):(e=s(e,i+"/spec/parentRef","type",{type:"object"}),r++)}if(o.listeners!==
void 0){let n=o.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/spec/listeners","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)q(n[f],{
instancePath:i+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else e=s(e,i+"/spec/list\
eners","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Ds.errors=e,r===0}const kn=Rs;const Kr=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1","gateway.networking.k8s.io/v1alpha2"],Wr=["ReferenceGrant"];function Rs(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Kr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Kr}),
r++)),t.kind!==void 0&&(Wr.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Wr}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.from===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"from"}),r++),o.to===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"to"}),r++),
o.from!==void 0){let n=o.from;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.group===void 0&&
(e=s(e,i+"/spec/from/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,i+"/spec/from/"+f,"required",{missingProperty:"kind"}),r++),l.namespace===
void 0&&(e=s(e,i+"/spec/from/"+f,"required",{missingProperty:"namespace"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,i+"/spec/from/"+f+"/group","t\
ype",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&(e=s(e,i+"/spec/from/"+f+"/kind","type",{type:"string"}),r++),l.namespace!==void 0&&typeof l.
namespace!="string"&&(e=s(e,i+"/spec/from/"+f+"/namespace","type",{type:"string"}),r++)):(e=s(e,i+"/spec/from/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/s\
pec/from","type",{type:"array"}),r++}if(o.to!==void 0){let n=o.to;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.
isArray(l)?(l.group===void 0&&(e=s(e,i+"/spec/to/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,i+"/spec/to/"+f,"required",{missingProperty:"\
kind"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,i+"/spec/to/"+f+"/group","type",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&
(e=s(e,i+"/spec/to/"+f+"/kind","type",{type:"string"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/spec/to/"+f+"/name","type",{type:"string"}),r++)):
(e=s(e,i+"/spec/to/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/to","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=
s(e,i,"type",{type:"object"}),r++;return Rs.errors=e,r===0}const vn=xs;const Yr=["TCPRoute"];function F(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.rules===void 0&&
(e=s(e,i,"required",{missingProperty:"rules"}),r++),t.parentRefs!==void 0&&(L(t.parentRefs,{instancePath:i+"/parentRefs",parentData:t,parentDataProperty:"parent\
Refs",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.hostnames!==void 0&&($(t.hostnames,{instancePath:i+"/hostnames",parentData:t,parentDataProperty:"\
hostnames",rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),t.rules!==void 0){let o=t.rules;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++){let f=o[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/rules/"+p+"/name","type",{type:"string"}),r++),
f.backendRefs!==void 0&&(I(f.backendRefs,{instancePath:i+"/rules/"+p+"/backendRefs",parentData:f,parentDataProperty:"backendRefs",rootData:y})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length))):(e=s(e,i+"/rules/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/rules","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"\
object"}),r++;return F.errors=e,r===0}function xs(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="o\
bject"&&!Array.isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"\
kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==
void 0&&(de.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:de}),r++)),t.kind!==void 0&&(Yr.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Yr}),
r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),
r=e.length)),t.spec!==void 0&&(F(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.
length))):(e=s(e,i,"type",{type:"object"}),r++),xs.errors=e,r===0}const An=Ss;const Qr=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3","gateway.networking.k8s.io/v1alpha2"],Zr=["TLSRoute"];function Ss(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{
missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"\
metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Qr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","\
choice",{choices:Qr}),r++)),t.kind!==void 0&&(Zr.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Zr}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(F(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),Ss.errors=
e,r===0}const wn=Cs;const Xr=["UDPRoute"];function Cs(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(
t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(de.includes(
t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:de}),r++)),t.kind!==void 0&&(Xr.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Xr}),r++)),t.metadata!==
void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),
t.spec!==void 0&&(F(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))):(e=
s(e,i,"type",{type:"object"}),r++),Cs.errors=e,r===0}const hn=Es;const Jr=["gateway.networking.x-k8s.io/v1alpha1"],Pr=["XListenerSet"];function Es(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"r\
equired",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"\
spec"}),r++),t.apiVersion!==void 0&&(Jr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Jr}),r++)),t.kind!==void 0&&(Pr.includes(t.kind)||(e=s(
e,i+"/kind","choice",{choices:Pr}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||
(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.parentRef===void 0&&(e=s(e,
i+"/spec","required",{missingProperty:"parentRef"}),r++),o.listeners===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"listeners"}),r++),o.parentRef!==void 0){
let n=o.parentRef;n&&typeof n=="object"&&!Array.isArray(n)?(n.name===void 0&&(e=s(e,i+"/spec/parentRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,i+"/spec/parentRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,i+"/spec/parentRef/kind",
"type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,i+"/spec/parentRef/namespace","type",{type:"string"}),r++),n.name!==void 0&&
typeof n.name!="string"&&(e=s(e,i+"/spec/parentRef/name","type",{type:"string"}),r++)):(e=s(e,i+"/spec/parentRef","type",{type:"object"}),r++)}if(o.listeners!==
void 0){let n=o.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/spec/listeners","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)q(n[f],{
instancePath:i+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else e=s(e,i+"/spec/list\
eners","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Es.errors=e,r===0}const Nn=Os;const ue=["security.istio.io/v1","security.istio.io/v1beta1"],et=["AuthorizationPolicy"],rt={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","target\
Refs","rules","action","provider"],status:0};const tt={matchLabels:0};function A(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.matchLabels!==void 0){let o=t.matchLabels;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(o).length>4096&&(e=s(e,i+"/matchLabels","maxProperti\
es",{limit:4096}),r++);for(const n in o){let p=o[n];typeof p=="string"?p.length>63&&(e=s(e,i+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",
{limit:63}),r++):(e=s(e,i+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}}else e=s(e,i+"/matchLabels","type",{type:"objec\
t"}),r++}for(const o in t)Object.hasOwn(tt,o)||(e=s(e,i,"closed",{field:o,known:tt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return A.errors=e,r===0}const Dn=new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",""),Rn=new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$",""),it={group:0,
kind:0,name:0,namespace:0};function D(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0){
let o=t.group;typeof o=="string"?(o.length>253&&(e=s(e,i+"/group","maxLength",{limit:253}),r++),Dn.test(o)||(e=s(e,i+"/group","pattern",{pattern:"^$|^[a-z0-9]([\
-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}),r++)):(e=s(e,i+"/group","type",{type:"string"}),r++)}if(t.kind!==void 0){let o=t.kind;typeof o=="stri\
ng"?(o.length>63&&(e=s(e,i+"/kind","maxLength",{limit:63}),r++),o.length<1&&(e=s(e,i+"/kind","minLength",{limit:1}),r++),Rn.test(o)||(e=s(e,i+"/kind","pattern",
{pattern:"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}),r++)):(e=s(e,i+"/kind","type",{type:"string"}),r++)}if(t.name!==void 0){let o=t.name;typeof o=="string"?(o.length>
253&&(e=s(e,i+"/name","maxLength",{limit:253}),r++),o.length<1&&(e=s(e,i+"/name","minLength",{limit:1}),r++)):(e=s(e,i+"/name","type",{type:"string"}),r++)}t.namespace!==
void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),r++);for(const o in t)Object.hasOwn(it,o)||(e=s(e,i,"closed",{field:o,known:it}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return D.errors=e,r===0}function h(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){t.length>16&&(e=s(e,i,"maxItems",{limit:16}),
r++);const o=t.length;for(let n=0;n<o;n++)D(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=
e.length)}else e=s(e,i,"type",{type:"array"}),r++;return h.errors=e,r===0}const ot={principals:0,notPrincipals:0,requestPrincipals:0,notRequestPrincipals:0,namespaces:0,notNamespaces:0,serviceAccounts:0,notServiceAccounts:0,trustDomains:0,
notTrustDomains:0,ipBlocks:0,notIpBlocks:0,remoteIpBlocks:0,notRemoteIpBlocks:0};function Ce(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.principals!==void 0){let o=t.principals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)
typeof o[p]!="string"&&(e=s(e,i+"/principals/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/principals","type",{type:"array"}),r++}if(t.notPrincipals!==void 0){
let o=t.notPrincipals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notPrincipals/"+p,"type",{type:"string"}),r++)}else
e=s(e,i+"/notPrincipals","type",{type:"array"}),r++}if(t.requestPrincipals!==void 0){let o=t.requestPrincipals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/requestPrincipals/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/requestPrincipals","type",{type:"array"}),r++}if(t.notRequestPrincipals!==
void 0){let o=t.notRequestPrincipals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notRequestPrincipals/"+p,"type",
{type:"string"}),r++)}else e=s(e,i+"/notRequestPrincipals","type",{type:"array"}),r++}if(t.namespaces!==void 0){let o=t.namespaces;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/namespaces/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/namespaces","type",{type:"array"}),r++}if(t.
notNamespaces!==void 0){let o=t.notNamespaces;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notNamespaces/"+p,"typ\
e",{type:"string"}),r++)}else e=s(e,i+"/notNamespaces","type",{type:"array"}),r++}if(t.serviceAccounts!==void 0){let o=t.serviceAccounts;if(Array.isArray(o)){o.
length>16&&(e=s(e,i+"/serviceAccounts","maxItems",{limit:16}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];typeof f=="string"?f.length>320&&(e=s(e,i+"/\
serviceAccounts/"+p,"maxLength",{limit:320}),r++):(e=s(e,i+"/serviceAccounts/"+p,"type",{type:"string"}),r++)}}else e=s(e,i+"/serviceAccounts","type",{type:"arr\
ay"}),r++}if(t.notServiceAccounts!==void 0){let o=t.notServiceAccounts;if(Array.isArray(o)){o.length>16&&(e=s(e,i+"/notServiceAccounts","maxItems",{limit:16}),r++);
const n=o.length;for(let p=0;p<n;p++){let f=o[p];typeof f=="string"?f.length>320&&(e=s(e,i+"/notServiceAccounts/"+p,"maxLength",{limit:320}),r++):(e=s(e,i+"/not\
ServiceAccounts/"+p,"type",{type:"string"}),r++)}}else e=s(e,i+"/notServiceAccounts","type",{type:"array"}),r++}if(t.trustDomains!==void 0){let o=t.trustDomains;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/trustDomains/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/trustDo\
mains","type",{type:"array"}),r++}if(t.notTrustDomains!==void 0){let o=t.notTrustDomains;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/notTrustDomains/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notTrustDomains","type",{type:"array"}),r++}if(t.ipBlocks!==void 0){let o=t.
ipBlocks;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/ipBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/ip\
Blocks","type",{type:"array"}),r++}if(t.notIpBlocks!==void 0){let o=t.notIpBlocks;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&
(e=s(e,i+"/notIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notIpBlocks","type",{type:"array"}),r++}if(t.remoteIpBlocks!==void 0){let o=t.remoteIpBlocks;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/remoteIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/remot\
eIpBlocks","type",{type:"array"}),r++}if(t.notRemoteIpBlocks!==void 0){let o=t.notRemoteIpBlocks;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/notRemoteIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notRemoteIpBlocks","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(
ot,o)||(e=s(e,i,"closed",{field:o,known:ot}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ce.errors=e,r===0}const st={hosts:0,notHosts:0,ports:0,notPorts:0,methods:0,notMethods:0,paths:0,notPaths:0};function Ee(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.hosts!==void 0){let o=t.hosts;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/hosts","type",{type:"array"}),r++}if(t.notHosts!==void 0){let o=t.notHosts;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notHosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notHosts","type",{type:"arra\
y"}),r++}if(t.ports!==void 0){let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/ports/"+p,"type",{type:"\
string"}),r++)}else e=s(e,i+"/ports","type",{type:"array"}),r++}if(t.notPorts!==void 0){let o=t.notPorts;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)
typeof o[p]!="string"&&(e=s(e,i+"/notPorts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notPorts","type",{type:"array"}),r++}if(t.methods!==void 0){let o=t.methods;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/methods/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/methods","ty\
pe",{type:"array"}),r++}if(t.notMethods!==void 0){let o=t.notMethods;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"\
/notMethods/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notMethods","type",{type:"array"}),r++}if(t.paths!==void 0){let o=t.paths;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/paths/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/paths","type",{type:"array"}),r++}if(t.notPaths!==
void 0){let o=t.notPaths;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notPaths/"+p,"type",{type:"string"}),r++)}else
e=s(e,i+"/notPaths","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(st,o)||(e=s(e,i,"closed",{field:o,known:st}),r++)}else e=s(e,i,"type",{type:"objec\
t"}),r++;return Ee.errors=e,r===0}const nt={source:["principals","notPrincipals","requestPrincipals","notRequestPrincipals","namespaces","notNamespaces","servic\
eAccounts","notServiceAccounts","trustDomains","notTrustDomains","ipBlocks","notIpBlocks","remoteIpBlocks","notRemoteIpBlocks"]},pt={operation:["hosts","notHost\
s","ports","notPorts","methods","notMethods","paths","notPaths"]},ft={key:0,values:0,notValues:0},lt={from:0,to:0,when:0};function Oe(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.from!==void 0){let o=t.from;if(Array.isArray(o)){o.length>
512&&(e=s(e,i+"/from","maxItems",{limit:512}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.source!==void 0&&
(Ce(f.source,{instancePath:i+"/from/"+p+"/source",parentData:f,parentDataProperty:"source",rootData:y})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length));
for(const l in f)Object.hasOwn(nt,l)||(e=s(e,i+"/from/"+p,"closed",{field:l,known:nt}),r++)}else e=s(e,i+"/from/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/\
from","type",{type:"array"}),r++}if(t.to!==void 0){let o=t.to;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.
isArray(f)){f.operation!==void 0&&(Ee(f.operation,{instancePath:i+"/to/"+p+"/operation",parentData:f,parentDataProperty:"operation",rootData:y})||(e=e===null?Ee.
errors:e.concat(Ee.errors),r=e.length));for(const l in f)Object.hasOwn(pt,l)||(e=s(e,i+"/to/"+p,"closed",{field:l,known:pt}),r++)}else e=s(e,i+"/to/"+p,"type",{
type:"object"}),r++}}else e=s(e,i+"/to","type",{type:"array"}),r++}if(t.when!==void 0){let o=t.when;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.key===void 0&&(e=s(e,i+"/when/"+p,"required",{missingProperty:"key"}),r++),f.key!==void 0&&typeof f.key!="stri\
ng"&&(e=s(e,i+"/when/"+p+"/key","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)typeof l[a]!=
"string"&&(e=s(e,i+"/when/"+p+"/values/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/when/"+p+"/values","type",{type:"array"}),r++}if(f.notValues!==void 0){let l=f.
notValues;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)typeof l[a]!="string"&&(e=s(e,i+"/when/"+p+"/notValues/"+a,"type",{type:"string"}),r++)}else
e=s(e,i+"/when/"+p+"/notValues","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(ft,l)||(e=s(e,i+"/when/"+p,"closed",{field:l,known:ft}),r++)}else e=s(
e,i+"/when/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/when","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(lt,o)||(e=s(e,i,"closed",{field:o,known:lt}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return Oe.errors=e,r===0}const yt=["ALLOW","DENY","AUDIT","CUSTOM"],x={name:0},ct={selector:["matchLabels"],targetRef:[
"group","kind","name","namespace"],targetRefs:0,rules:0,action:0,provider:["name"]};function Te(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(A(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"s\
elector",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),t.targetRef!==void 0&&(D(t.targetRef,{instancePath:i+"/targetRef",parentData:t,parentDataProperty:"\
targetRef",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.targetRefs!==void 0&&(h(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,
parentDataProperty:"targetRefs",rootData:y})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),t.rules!==void 0){let o=t.rules;if(Array.isArray(o)){o.length>
512&&(e=s(e,i+"/rules","maxItems",{limit:512}),r++);const n=o.length;for(let p=0;p<n;p++)Oe(o[p],{instancePath:i+"/rules/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)}else e=s(e,i+"/rules","type",{type:"array"}),r++}if(t.action!==void 0&&(yt.includes(t.action)||(e=s(e,i+"/\
action","choice",{choices:yt}),r++)),t.provider!==void 0){let o=t.provider;if(o&&typeof o=="object"&&!Array.isArray(o)){o.name!==void 0&&typeof o.name!="string"&&
(e=s(e,i+"/provider/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(x,n)||(e=s(e,i+"/provider","closed",{field:n,known:x}),r++)}else e=s(e,i+"\
/provider","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(ct,o)||(e=s(e,i,"closed",{field:o,known:ct}),r++)}else e=s(e,i,"type",{type:"object"}),r++;
return Te.errors=e,r===0}const Sr={type:["integer","string"]},at=["UNKNOWN","ERROR","WARNING","INFO"];function j(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.conditions!==void 0){let o=t.conditions;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){
let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type!==void 0&&typeof f.type!="string"&&(e=s(e,i+"/conditions/"+p+"/type","type",{type:"string"}),r++),
f.status!==void 0&&typeof f.status!="string"&&(e=s(e,i+"/conditions/"+p+"/status","type",{type:"string"}),r++),f.reason!==void 0&&typeof f.reason!="string"&&(e=
s(e,i+"/conditions/"+p+"/reason","type",{type:"string"}),r++),f.message!==void 0&&typeof f.message!="string"&&(e=s(e,i+"/conditions/"+p+"/message","type",{type:"\
string"}),r++),f.lastProbeTime!==void 0&&typeof f.lastProbeTime!="string"&&(e=s(e,i+"/conditions/"+p+"/lastProbeTime","type",{type:"string"}),r++),f.lastTransitionTime!==
void 0&&typeof f.lastTransitionTime!="string"&&(e=s(e,i+"/conditions/"+p+"/lastTransitionTime","type",{type:"string"}),r++),f.observedGeneration!==void 0){let l=f.
observedGeneration;!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&typeof l!="string"&&(e=s(e,i+"/conditions/"+p+"/observedGeneration","type",{type:Sr.type}),
r++)}}else e=s(e,i+"/conditions/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/conditions","type",{type:"array"}),r++}if(t.validationMessages!==void 0){let o=t.
validationMessages;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.documentationUrl!==void 0&&
typeof f.documentationUrl!="string"&&(e=s(e,i+"/validationMessages/"+p+"/documentationUrl","type",{type:"string"}),r++),f.level!==void 0&&(at.includes(f.level)||
(e=s(e,i+"/validationMessages/"+p+"/level","choice",{choices:at}),r++)),f.type!==void 0){let l=f.type;l&&typeof l=="object"&&!Array.isArray(l)?(l.code!==void 0&&
typeof l.code!="string"&&(e=s(e,i+"/validationMessages/"+p+"/type/code","type",{type:"string"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/valida\
tionMessages/"+p+"/type/name","type",{type:"string"}),r++)):(e=s(e,i+"/validationMessages/"+p+"/type","type",{type:"object"}),r++)}}else e=s(e,i+"/validationMes\
sages/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/validationMessages","type",{type:"array"}),r++}if(t.observedGeneration!==void 0){let o=t.observedGeneration;
!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&(e=s(e,i+"/observedGeneration","type",{type:Sr.type}),r++)}}else e=s(e,i,"type",{type:"\
object"}),r++;return j.errors=e,r===0}function Os(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"ki\
nd"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(ue.includes(t.apiVersion)||(e=s(e,i+"/apiVersion",
"choice",{choices:ue}),r++)),t.kind!==void 0&&(et.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:et}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(Te(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+
"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(rt,o)||(e=s(
e,i,"closed",{field:o,known:rt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Os.errors=e,r===0}const xn=Ts;const S=["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],mt=["DestinationRule"],dt={apiVersion:0,kind:0,metadata:0,spec:[
"host","trafficPolicy","subsets","exportTo","workloadSelector"],status:0};const ut=["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"],gt={duration:0,minimumPercent:0,aggression:0},bt={simple:0,consistentHash:[
"httpHeaderName","httpCookie","useSourceIp","httpQueryParameterName","minimumRingSize","ringHash","maglev"],localityLbSetting:["distribute","failover","failover\
Priority","enabled"],warmupDurationSecs:0,warmup:["duration","minimumPercent","aggression"]},Sn=["simple","consistentHash"];const w=new RegExp("^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$",""),dr={name:0,value:0},jt={name:0,path:0,ttl:0,attributes:0},kt={
minimumRingSize:0},vt={tableSize:0},At={httpHeaderName:0,httpCookie:["name","path","ttl","attributes"],useSourceIp:0,httpQueryParameterName:0,minimumRingSize:0,
ringHash:["minimumRingSize"],maglev:["tableSize"]},Cn=["httpHeaderName","httpCookie","useSourceIp","httpQueryParameterName"],En=["ringHash","maglev"];function Ve(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.httpHeaderName!==void 0&&
typeof t.httpHeaderName!="string"&&(e=s(e,i+"/httpHeaderName","type",{type:"string"}),r++),t.httpCookie!==void 0){let o=t.httpCookie;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.name===void 0&&(e=s(e,i+"/httpCookie","required",{missingProperty:"name"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/httpCookie\
/name","type",{type:"string"}),r++),o.path!==void 0&&typeof o.path!="string"&&(e=s(e,i+"/httpCookie/path","type",{type:"string"}),r++),o.ttl!==void 0){let n=o.ttl;
typeof n=="string"?w.test(n)||(e=s(e,i+"/httpCookie/ttl","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=
s(e,i+"/httpCookie/ttl","type",{type:"string"}),r++)}if(o.attributes!==void 0){let n=o.attributes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];
if(l&&typeof l=="object"&&!Array.isArray(l)){l.name===void 0&&(e=s(e,i+"/httpCookie/attributes/"+f,"required",{missingProperty:"name"}),r++),l.name!==void 0&&typeof l.
name!="string"&&(e=s(e,i+"/httpCookie/attributes/"+f+"/name","type",{type:"string"}),r++),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,i+"/httpCookie/attr\
ibutes/"+f+"/value","type",{type:"string"}),r++);for(const c in l)Object.hasOwn(dr,c)||(e=s(e,i+"/httpCookie/attributes/"+f,"closed",{field:c,known:dr}),r++)}else
e=s(e,i+"/httpCookie/attributes/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/httpCookie/attributes","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(
jt,n)||(e=s(e,i+"/httpCookie","closed",{field:n,known:jt}),r++)}else e=s(e,i+"/httpCookie","type",{type:"object"}),r++}if(t.useSourceIp!==void 0&&typeof t.useSourceIp!=
"boolean"&&(e=s(e,i+"/useSourceIp","type",{type:"boolean"}),r++),t.httpQueryParameterName!==void 0&&typeof t.httpQueryParameterName!="string"&&(e=s(e,i+"/httpQu\
eryParameterName","type",{type:"string"}),r++),t.minimumRingSize!==void 0){let o=t.minimumRingSize;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+
"/minimumRingSize","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(e=s(e,i+"/minimumRingSize","minimum",{comparison:">=",limit:0}),
r++)}if(t.ringHash!==void 0){let o=t.ringHash;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.minimumRingSize!==void 0){let n=o.minimumRingSize;typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/ringHash/minimumRingSize","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(
e,i+"/ringHash/minimumRingSize","minimum",{comparison:">=",limit:0}),r++)}for(const n in o)Object.hasOwn(kt,n)||(e=s(e,i+"/ringHash","closed",{field:n,known:kt}),
r++)}else e=s(e,i+"/ringHash","type",{type:"object"}),r++}if(t.maglev!==void 0){let o=t.maglev;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.tableSize!==void 0){
let n=o.tableSize;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/maglev/tableSize","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&
(n<0||isNaN(n))&&(e=s(e,i+"/maglev/tableSize","minimum",{comparison:">=",limit:0}),r++)}for(const n in o)Object.hasOwn(vt,n)||(e=s(e,i+"/maglev","closed",{field:n,
known:vt}),r++)}else e=s(e,i+"/maglev","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(At,o)||(e=s(e,i,"closed",{field:o,known:At}),r++);(t.httpHeaderName!==
void 0)+(t.httpCookie!==void 0)+(t.useSourceIp!==void 0)+(t.httpQueryParameterName!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Cn}),r++),(t.ringHash!==void 0)+(t.
maglev!==void 0)>1&&(e=s(e,i,"exclusive",{fields:En}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ve.errors=e,r===0}const ve={from:0,to:0},wt={distribute:0,failover:0,failoverPriority:0,enabled:0};function qe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.distribute!==void 0){let o=t.distribute;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){
let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.from!==void 0&&typeof f.from!="string"&&(e=s(e,i+"/distribute/"+p+"/from","type",{type:"string"}),r++),
f.to!==void 0){let l=f.to;if(l&&typeof l=="object"&&!Array.isArray(l))for(const c in l){let a=l[c];typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=s(e,i+
"/distribute/"+p+"/to/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"integer"}),r++),typeof a=="number"&&isFinite(a)&&((a>4294967295||isNaN(a))&&(e=s(
e,i+"/distribute/"+p+"/to/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),"maximum",{comparison:"<=",limit:4294967295}),r++),(a<0||isNaN(a))&&(e=s(e,i+"/distribute/"+
p+"/to/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),"minimum",{comparison:">=",limit:0}),r++))}else e=s(e,i+"/distribute/"+p+"/to","type",{type:"object"}),r++}for(const l in f)
Object.hasOwn(ve,l)||(e=s(e,i+"/distribute/"+p,"closed",{field:l,known:ve}),r++)}else e=s(e,i+"/distribute/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/distr\
ibute","type",{type:"array"}),r++}if(t.failover!==void 0){let o=t.failover;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.from!==void 0&&typeof f.from!="string"&&(e=s(e,i+"/failover/"+p+"/from","type",{type:"string"}),r++),f.to!==void 0&&typeof f.to!=
"string"&&(e=s(e,i+"/failover/"+p+"/to","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(ve,l)||(e=s(e,i+"/failover/"+p,"closed",{field:l,known:ve}),
r++)}else e=s(e,i+"/failover/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/failover","type",{type:"array"}),r++}if(t.failoverPriority!==void 0){let o=t.failoverPriority;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/failoverPriority/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/fai\
loverPriority","type",{type:"array"}),r++}t.enabled!==void 0&&typeof t.enabled!="boolean"&&(e=s(e,i+"/enabled","type",{type:"boolean"}),r++);for(const o in t)Object.
hasOwn(wt,o)||(e=s(e,i,"closed",{field:o,known:wt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return qe.errors=e,r===0}function Y(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.simple!==void 0&&(ut.includes(t.simple)||(e=s(e,i+"/simp\
le","choice",{choices:ut}),r++)),t.consistentHash!==void 0&&(Ve(t.consistentHash,{instancePath:i+"/consistentHash",parentData:t,parentDataProperty:"consistentHa\
sh",rootData:y})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length)),t.localityLbSetting!==void 0&&(qe(t.localityLbSetting,{instancePath:i+"/localityLbSetti\
ng",parentData:t,parentDataProperty:"localityLbSetting",rootData:y})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length)),t.warmupDurationSecs!==void 0){let o=t.
warmupDurationSecs;typeof o=="string"?w.test(o)||(e=s(e,i+"/warmupDurationSecs","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+\
)$"}),r++):(e=s(e,i+"/warmupDurationSecs","type",{type:"string"}),r++)}if(t.warmup!==void 0){let o=t.warmup;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.duration===
void 0&&(e=s(e,i+"/warmup","required",{missingProperty:"duration"}),r++),o.duration!==void 0){let n=o.duration;typeof n=="string"?w.test(n)||(e=s(e,i+"/warmup/d\
uration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/warmup/duration","type",{type:"string"}),
r++)}if(o.minimumPercent!==void 0){let n=o.minimumPercent;typeof n=="number"&&isFinite(n)?((n>100||isNaN(n))&&(e=s(e,i+"/warmup/minimumPercent","maximum",{comparison:"\
<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/warmup/minimumPercent","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,i+"/warmup/minimumPercent","type",{type:"\
number"}),r++)}if(o.aggression!==void 0){let n=o.aggression;typeof n=="number"&&isFinite(n)?(n<0||isNaN(n))&&(e=s(e,i+"/warmup/aggression","minimum",{comparison:"\
>=",limit:0}),r++):(e=s(e,i+"/warmup/aggression","type",{type:"number"}),r++)}for(const n in o)Object.hasOwn(gt,n)||(e=s(e,i+"/warmup","closed",{field:n,known:gt}),
r++)}else e=s(e,i+"/warmup","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(bt,o)||(e=s(e,i,"closed",{field:o,known:bt}),r++);(t.simple!==void 0)+(t.
consistentHash!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Sn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Y.errors=e,r===0}const ht={probes:0,time:0,interval:0};function Le(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){if(t.probes!==void 0){let o=t.probes;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/probes","type",{type:"integer"}),r++),
typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/probes","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/pr\
obes","minimum",{comparison:">=",limit:0}),r++))}if(t.time!==void 0){let o=t.time;typeof o=="string"?w.test(o)||(e=s(e,i+"/time","pattern",{pattern:"^[+-]?(0|((\
[0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/time","type",{type:"string"}),r++)}if(t.interval!==void 0){let o=t.interval;typeof o==
"string"?w.test(o)||(e=s(e,i+"/interval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/interva\
l","type",{type:"string"}),r++)}for(const o in t)Object.hasOwn(ht,o)||(e=s(e,i,"closed",{field:o,known:ht}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Le.
errors=e,r===0}const Nt={maxConnections:0,connectTimeout:0,tcpKeepalive:["probes","time","interval"],maxConnectionDuration:0,idleTimeout:0},Dt=["DEFAULT","DO_NO\
T_UPGRADE","UPGRADE"],Rt={http1MaxPendingRequests:0,http2MaxRequests:0,maxRequestsPerConnection:0,maxRetries:0,idleTimeout:0,h2UpgradePolicy:0,useClientProtocol:0,
maxConcurrentStreams:0},xt={tcp:["maxConnections","connectTimeout","tcpKeepalive","maxConnectionDuration","idleTimeout"],http:["http1MaxPendingRequests","http2M\
axRequests","maxRequestsPerConnection","maxRetries","idleTimeout","h2UpgradePolicy","useClientProtocol","maxConcurrentStreams"]};function C(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.tcp!==void 0){let o=t.tcp;if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.maxConnections!==void 0){let n=o.maxConnections;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/tcp/maxConnectio\
ns","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/tcp/maxConnections","maximum",{comparison:"<=",limit:2147483647}),
r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/tcp/maxConnections","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.connectTimeout!==void 0){let n=o.connectTimeout;
typeof n=="string"?w.test(n)||(e=s(e,i+"/tcp/connectTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):
(e=s(e,i+"/tcp/connectTimeout","type",{type:"string"}),r++)}if(o.tcpKeepalive!==void 0&&(Le(o.tcpKeepalive,{instancePath:i+"/tcp/tcpKeepalive",parentData:o,parentDataProperty:"\
tcpKeepalive",rootData:y})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)),o.maxConnectionDuration!==void 0){let n=o.maxConnectionDuration;typeof n=="st\
ring"?w.test(n)||(e=s(e,i+"/tcp/maxConnectionDuration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(
e,i+"/tcp/maxConnectionDuration","type",{type:"string"}),r++)}if(o.idleTimeout!==void 0){let n=o.idleTimeout;typeof n=="string"?w.test(n)||(e=s(e,i+"/tcp/idleTi\
meout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/tcp/idleTimeout","type",{type:"string"}),
r++)}for(const n in o)Object.hasOwn(Nt,n)||(e=s(e,i+"/tcp","closed",{field:n,known:Nt}),r++)}else e=s(e,i+"/tcp","type",{type:"object"}),r++}if(t.http!==void 0){
let o=t.http;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.http1MaxPendingRequests!==void 0){let n=o.http1MaxPendingRequests;typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)||(e=s(e,i+"/http/http1MaxPendingRequests","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/h\
ttp/http1MaxPendingRequests","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/http1MaxPendingRequests","minimum",{comparison:"\
>=",limit:-2147483648}),r++))}if(o.http2MaxRequests!==void 0){let n=o.http2MaxRequests;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/http/http2\
MaxRequests","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/http/http2MaxRequests","maximum",{comparison:"\
<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/http2MaxRequests","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.maxRequestsPerConnection!==
void 0){let n=o.maxRequestsPerConnection;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/http/maxRequestsPerConnection","type",{type:"integer"}),
r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/http/maxRequestsPerConnection","maximum",{comparison:"<=",limit:2147483647}),r++),(n<
-2147483648||isNaN(n))&&(e=s(e,i+"/http/maxRequestsPerConnection","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.maxRetries!==void 0){let n=o.maxRetries;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/http/maxRetries","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(
n))&&(e=s(e,i+"/http/maxRetries","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/maxRetries","minimum",{comparison:"\
>=",limit:-2147483648}),r++))}if(o.idleTimeout!==void 0){let n=o.idleTimeout;typeof n=="string"?w.test(n)||(e=s(e,i+"/http/idleTimeout","pattern",{pattern:"^[+-\
]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/http/idleTimeout","type",{type:"string"}),r++)}if(o.h2UpgradePolicy!==void 0&&
(Dt.includes(o.h2UpgradePolicy)||(e=s(e,i+"/http/h2UpgradePolicy","choice",{choices:Dt}),r++)),o.useClientProtocol!==void 0&&typeof o.useClientProtocol!="boolea\
n"&&(e=s(e,i+"/http/useClientProtocol","type",{type:"boolean"}),r++),o.maxConcurrentStreams!==void 0){let n=o.maxConcurrentStreams;typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)||(e=s(e,i+"/http/maxConcurrentStreams","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/http\
/maxConcurrentStreams","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/maxConcurrentStreams","minimum",{comparison:"\
>=",limit:-2147483648}),r++))}for(const n in o)Object.hasOwn(Rt,n)||(e=s(e,i+"/http","closed",{field:n,known:Rt}),r++)}else e=s(e,i+"/http","type",{type:"object"}),
r++}for(const o in t)Object.hasOwn(xt,o)||(e=s(e,i,"closed",{field:o,known:xt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return C.errors=e,r===0}const St={consecutiveErrors:0,splitExternalLocalOriginErrors:0,consecutiveLocalOriginFailures:0,consecutiveGatewayErrors:0,consecutive5xxErrors:0,interval:0,baseEjectionTime:0,
maxEjectionPercent:0,minHealthPercent:0};function Q(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.consecutiveErrors!==void 0){let o=t.consecutiveErrors;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/consecutiveEr\
rors","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/consecutiveErrors","maximum",{comparison:"<=",limit:2147483647}),
r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/consecutiveErrors","minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.splitExternalLocalOriginErrors!==void 0&&
typeof t.splitExternalLocalOriginErrors!="boolean"&&(e=s(e,i+"/splitExternalLocalOriginErrors","type",{type:"boolean"}),r++),t.consecutiveLocalOriginFailures!==
void 0){let o=t.consecutiveLocalOriginFailures;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/consecutiveLocalOriginFailures","type",{type:"inte\
ger"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/consecutiveLocalOriginFailures","maximum",{comparison:"<=",limit:4294967295}),
r++),(o<0||isNaN(o))&&(e=s(e,i+"/consecutiveLocalOriginFailures","minimum",{comparison:">=",limit:0}),r++))}if(t.consecutiveGatewayErrors!==void 0){let o=t.consecutiveGatewayErrors;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/consecutiveGatewayErrors","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||
isNaN(o))&&(e=s(e,i+"/consecutiveGatewayErrors","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/consecutiveGatewayErrors","minimu\
m",{comparison:">=",limit:0}),r++))}if(t.consecutive5xxErrors!==void 0){let o=t.consecutive5xxErrors;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,
i+"/consecutive5xxErrors","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/consecutive5xxErrors","maximum",{
comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/consecutive5xxErrors","minimum",{comparison:">=",limit:0}),r++))}if(t.interval!==void 0){let o=t.
interval;typeof o=="string"?w.test(o)||(e=s(e,i+"/interval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):
(e=s(e,i+"/interval","type",{type:"string"}),r++)}if(t.baseEjectionTime!==void 0){let o=t.baseEjectionTime;typeof o=="string"?w.test(o)||(e=s(e,i+"/baseEjection\
Time","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/baseEjectionTime","type",{type:"string"}),
r++)}if(t.maxEjectionPercent!==void 0){let o=t.maxEjectionPercent;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/maxEjectionPercent","type",{type:"\
integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/maxEjectionPercent","maximum",{comparison:"<=",limit:2147483647}),r++),(o<
-2147483648||isNaN(o))&&(e=s(e,i+"/maxEjectionPercent","minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.minHealthPercent!==void 0){let o=t.minHealthPercent;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/minHealthPercent","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||
isNaN(o))&&(e=s(e,i+"/minHealthPercent","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/minHealthPercent","minimum",{comparison:"\
>=",limit:-2147483648}),r++))}for(const o in t)Object.hasOwn(St,o)||(e=s(e,i,"closed",{field:o,known:St}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Q.
errors=e,r===0}const Ct=["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"],Et={mode:0,clientCertificate:0,privateKey:0,caCertificates:0,credentialName:0,subjectAltNames:0,sni:0,insecureSkipVerify:0,
caCrl:0};function Z(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mode!==
void 0&&(Ct.includes(t.mode)||(e=s(e,i+"/mode","choice",{choices:Ct}),r++)),t.clientCertificate!==void 0&&typeof t.clientCertificate!="string"&&(e=s(e,i+"/clien\
tCertificate","type",{type:"string"}),r++),t.privateKey!==void 0&&typeof t.privateKey!="string"&&(e=s(e,i+"/privateKey","type",{type:"string"}),r++),t.caCertificates!==
void 0&&typeof t.caCertificates!="string"&&(e=s(e,i+"/caCertificates","type",{type:"string"}),r++),t.credentialName!==void 0&&typeof t.credentialName!="string"&&
(e=s(e,i+"/credentialName","type",{type:"string"}),r++),t.subjectAltNames!==void 0){let o=t.subjectAltNames;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/subjectAltNames","type",{type:"array"}),r++}t.sni!==void 0&&
typeof t.sni!="string"&&(e=s(e,i+"/sni","type",{type:"string"}),r++),t.insecureSkipVerify!==void 0&&typeof t.insecureSkipVerify!="boolean"&&(e=s(e,i+"/insecureS\
kipVerify","type",{type:"boolean"}),r++),t.caCrl!==void 0&&typeof t.caCrl!="string"&&(e=s(e,i+"/caCrl","type",{type:"string"}),r++);for(const o in t)Object.hasOwn(
Et,o)||(e=s(e,i,"closed",{field:o,known:Et}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Z.errors=e,r===0}const ur={number:0};function pe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.number!==void 0){let o=t.number;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/number","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/number","minimum",{comparison:"\
>=",limit:0}),r++))}for(const o in t)Object.hasOwn(ur,o)||(e=s(e,i,"closed",{field:o,known:ur}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return pe.errors=e,
r===0}const Ot={port:["number"],loadBalancer:["simple","consistentHash","localityLbSetting","warmupDurationSecs","warmup"],connectionPool:["tcp","http"],outlierDetection:[
"consecutiveErrors","splitExternalLocalOriginErrors","consecutiveLocalOriginFailures","consecutiveGatewayErrors","consecutive5xxErrors","interval","baseEjection\
Time","maxEjectionPercent","minHealthPercent"],tls:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureS\
kipVerify","caCrl"]},Tt={protocol:0,targetHost:0,targetPort:0},Vt=["V1","V2"],qt={version:0},Lt={percent:0,minRetryConcurrency:0},$t={loadBalancer:["simple","co\
nsistentHash","localityLbSetting","warmupDurationSecs","warmup"],connectionPool:["tcp","http"],outlierDetection:["consecutiveErrors","splitExternalLocalOriginEr\
rors","consecutiveLocalOriginFailures","consecutiveGatewayErrors","consecutive5xxErrors","interval","baseEjectionTime","maxEjectionPercent","minHealthPercent"],
tls:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVerify","caCrl"],portLevelSettings:0,tunnel:[
"protocol","targetHost","targetPort"],proxyProtocol:["version"],retryBudget:["percent","minRetryConcurrency"]};function X(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loadBalancer!==void 0&&(Y(t.loadBalancer,{instancePath:i+"/loadBalancer",parentData:t,
parentDataProperty:"loadBalancer",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),t.connectionPool!==void 0&&(C(t.connectionPool,{instancePath:i+
"/connectionPool",parentData:t,parentDataProperty:"connectionPool",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.outlierDetection!==void 0&&
(Q(t.outlierDetection,{instancePath:i+"/outlierDetection",parentData:t,parentDataProperty:"outlierDetection",rootData:y})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length)),t.tls!==void 0&&(Z(t.tls,{instancePath:i+"/tls",parentData:t,parentDataProperty:"tls",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
t.portLevelSettings!==void 0){let o=t.portLevelSettings;if(Array.isArray(o)){o.length>4096&&(e=s(e,i+"/portLevelSettings","maxItems",{limit:4096}),r++);const n=o.
length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.port!==void 0&&(pe(f.port,{instancePath:i+"/portLevelSettings/"+p+"/port",
parentData:f,parentDataProperty:"port",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),f.loadBalancer!==void 0&&(Y(f.loadBalancer,{instancePath:i+
"/portLevelSettings/"+p+"/loadBalancer",parentData:f,parentDataProperty:"loadBalancer",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),f.connectionPool!==
void 0&&(C(f.connectionPool,{instancePath:i+"/portLevelSettings/"+p+"/connectionPool",parentData:f,parentDataProperty:"connectionPool",rootData:y})||(e=e===null?
C.errors:e.concat(C.errors),r=e.length)),f.outlierDetection!==void 0&&(Q(f.outlierDetection,{instancePath:i+"/portLevelSettings/"+p+"/outlierDetection",parentData:f,
parentDataProperty:"outlierDetection",rootData:y})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),f.tls!==void 0&&(Z(f.tls,{instancePath:i+"/portLevelSet\
tings/"+p+"/tls",parentData:f,parentDataProperty:"tls",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length));for(const l in f)Object.hasOwn(Ot,l)||
(e=s(e,i+"/portLevelSettings/"+p,"closed",{field:l,known:Ot}),r++)}else e=s(e,i+"/portLevelSettings/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/portLevelSet\
tings","type",{type:"array"}),r++}if(t.tunnel!==void 0){let o=t.tunnel;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.targetHost===void 0&&(e=s(e,i+"/tunnel",
"required",{missingProperty:"targetHost"}),r++),o.targetPort===void 0&&(e=s(e,i+"/tunnel","required",{missingProperty:"targetPort"}),r++),o.protocol!==void 0&&typeof o.
protocol!="string"&&(e=s(e,i+"/tunnel/protocol","type",{type:"string"}),r++),o.targetHost!==void 0&&typeof o.targetHost!="string"&&(e=s(e,i+"/tunnel/targetHost",
"type",{type:"string"}),r++),o.targetPort!==void 0){let n=o.targetPort;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/tunnel/targetPort","type",
{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/tunnel/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),
(n<0||isNaN(n))&&(e=s(e,i+"/tunnel/targetPort","minimum",{comparison:">=",limit:0}),r++))}for(const n in o)Object.hasOwn(Tt,n)||(e=s(e,i+"/tunnel","closed",{field:n,
known:Tt}),r++)}else e=s(e,i+"/tunnel","type",{type:"object"}),r++}if(t.proxyProtocol!==void 0){let o=t.proxyProtocol;if(o&&typeof o=="object"&&!Array.isArray(o)){
o.version!==void 0&&(Vt.includes(o.version)||(e=s(e,i+"/proxyProtocol/version","choice",{choices:Vt}),r++));for(const n in o)Object.hasOwn(qt,n)||(e=s(e,i+"/pro\
xyProtocol","closed",{field:n,known:qt}),r++)}else e=s(e,i+"/proxyProtocol","type",{type:"object"}),r++}if(t.retryBudget!==void 0){let o=t.retryBudget;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.percent!==void 0){let n=o.percent;typeof n=="number"&&isFinite(n)?((n>100||isNaN(n))&&(e=s(e,i+"/retryBudget/percent","maximum",
{comparison:"<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/retryBudget/percent","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,i+"/retryBudget/percent","t\
ype",{type:"number"}),r++)}if(o.minRetryConcurrency!==void 0){let n=o.minRetryConcurrency;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/retryBu\
dget/minRetryConcurrency","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/retryBudget/minRetryConcurrency",
"maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/retryBudget/minRetryConcurrency","minimum",{comparison:">=",limit:0}),r++))}for(const n in o)
Object.hasOwn(Lt,n)||(e=s(e,i+"/retryBudget","closed",{field:n,known:Lt}),r++)}else e=s(e,i+"/retryBudget","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(
$t,o)||(e=s(e,i,"closed",{field:o,known:$t}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return X.errors=e,r===0}const It={name:0,labels:0,trafficPolicy:["loa\
dBalancer","connectionPool","outlierDetection","tls","portLevelSettings","tunnel","proxyProtocol","retryBudget"]},Ft={host:0,trafficPolicy:["loadBalancer","conn\
ectionPool","outlierDetection","tls","portLevelSettings","tunnel","proxyProtocol","retryBudget"],subsets:0,exportTo:0,workloadSelector:["matchLabels"]};function $e(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.host===void 0&&(e=s(e,i,"\
required",{missingProperty:"host"}),r++),t.host!==void 0&&typeof t.host!="string"&&(e=s(e,i+"/host","type",{type:"string"}),r++),t.trafficPolicy!==void 0&&(X(t.
trafficPolicy,{instancePath:i+"/trafficPolicy",parentData:t,parentDataProperty:"trafficPolicy",rootData:y})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),
t.subsets!==void 0){let o=t.subsets;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===
void 0&&(e=s(e,i+"/subsets/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/subsets/"+p+"/name","type",{type:"\
string"}),r++),f.labels!==void 0){let l=f.labels;if(l&&typeof l=="object"&&!Array.isArray(l))for(const c in l)typeof l[c]!="string"&&(e=s(e,i+"/subsets/"+p+"/la\
bels/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/subsets/"+p+"/labels","type",{type:"object"}),r++}f.trafficPolicy!==
void 0&&(X(f.trafficPolicy,{instancePath:i+"/subsets/"+p+"/trafficPolicy",parentData:f,parentDataProperty:"trafficPolicy",rootData:y})||(e=e===null?X.errors:e.concat(
X.errors),r=e.length));for(const l in f)Object.hasOwn(It,l)||(e=s(e,i+"/subsets/"+p,"closed",{field:l,known:It}),r++)}else e=s(e,i+"/subsets/"+p,"type",{type:"o\
bject"}),r++}}else e=s(e,i+"/subsets","type",{type:"array"}),r++}if(t.exportTo!==void 0){let o=t.exportTo;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)
typeof o[p]!="string"&&(e=s(e,i+"/exportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exportTo","type",{type:"array"}),r++}t.workloadSelector!==void 0&&(A(
t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),
r=e.length));for(const o in t)Object.hasOwn(Ft,o)||(e=s(e,i,"closed",{field:o,known:Ft}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return $e.errors=e,r===0}
function Ts(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===
void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,
i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(S.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:S}),r++)),t.kind!==void 0&&
(mt.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:mt}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&($e(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:y})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"\
status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(dt,o)||(e=s(e,i,"closed",{field:o,known:dt}),r++)}else
e=s(e,i,"type",{type:"object"}),r++;return Ts.errors=e,r===0}const On=Vs;const Mt=["networking.istio.io/v1alpha3"],Ht=["EnvoyFilter"],_t={apiVersion:0,kind:0,metadata:0,spec:["workloadSelector","targetRefs","configPatches","priority"],
status:0};const Ut={labels:0};function M(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.labels!==void 0){let o=t.labels;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(o).length>256&&(e=s(e,i+"/labels","maxProperties",{limit:256}),
r++);for(const n in o){let p=o[n];typeof p=="string"?p.length>63&&(e=s(e,i+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",{limit:63}),r++):(e=s(
e,i+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}}else e=s(e,i+"/labels","type",{type:"object"}),r++}for(const o in t)Object.
hasOwn(Ut,o)||(e=s(e,i,"closed",{field:o,known:Ut}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return M.errors=e,r===0}const Bt=["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOO\
TSTRAP","LISTENER_FILTER"],Gt=["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE"],gr=["UNSPECIFIED","AUTHN","AUTHZ","STAT\
S"],zt={operation:0,value:0,filterClass:0},Kt={applyTo:0,match:["context","proxy","listener","routeConfiguration","cluster","waypoint"],patch:["operation","valu\
e","filterClass"]};const Wt=["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"],Yt={proxyVersion:0,metadata:0},Ae={name:0,subFilter:["name"]},Qt={name:0,sni:0,transportProtocol:0,
applicationProtocols:0,filter:["name","subFilter"],destinationPort:0},Zt={portNumber:0,portName:0,filterChain:["name","sni","transportProtocol","applicationProt\
ocols","filter","destinationPort"],listenerFilter:0,name:0},Xt=["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"],Jt={name:0,action:0},Pt={name:0,domainName:0,route:[
"name","action"]},ei={portNumber:0,portName:0,gateway:0,vhost:["name","domainName","route"],name:0},ri={portNumber:0,service:0,subset:0,name:0},ti={portNumber:0,
filter:["name","subFilter"],route:["name"]},ii={context:0,proxy:["proxyVersion","metadata"],listener:["portNumber","portName","filterChain","listenerFilter","na\
me"],routeConfiguration:["portNumber","portName","gateway","vhost","name"],cluster:["portNumber","service","subset","name"],waypoint:["portNumber","filter","rou\
te"]},Tn=["listener","routeConfiguration","cluster","waypoint"];function Ie(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.context!==void 0&&(Wt.includes(t.context)||(e=s(e,i+"/context","choice",{choices:Wt}),r++)),t.proxy!==void 0){
let o=t.proxy;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.proxyVersion!==void 0&&typeof o.proxyVersion!="string"&&(e=s(e,i+"/proxy/proxyVersion","type",{type:"\
string"}),r++),o.metadata!==void 0){let n=o.metadata;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/proxy/metada\
ta/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/proxy/metadata","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(
Yt,n)||(e=s(e,i+"/proxy","closed",{field:n,known:Yt}),r++)}else e=s(e,i+"/proxy","type",{type:"object"}),r++}if(t.listener!==void 0){let o=t.listener;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.portNumber!==void 0){let n=o.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/listener/portNumber","t\
ype",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/listener/portNumber","maximum",{comparison:"<=",limit:4294967295}),
r++),(n<0||isNaN(n))&&(e=s(e,i+"/listener/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(o.portName!==void 0&&typeof o.portName!="string"&&(e=s(e,i+"\
/listener/portName","type",{type:"string"}),r++),o.filterChain!==void 0){let n=o.filterChain;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==void 0&&typeof n.
name!="string"&&(e=s(e,i+"/listener/filterChain/name","type",{type:"string"}),r++),n.sni!==void 0&&typeof n.sni!="string"&&(e=s(e,i+"/listener/filterChain/sni",
"type",{type:"string"}),r++),n.transportProtocol!==void 0&&typeof n.transportProtocol!="string"&&(e=s(e,i+"/listener/filterChain/transportProtocol","type",{type:"\
string"}),r++),n.applicationProtocols!==void 0&&typeof n.applicationProtocols!="string"&&(e=s(e,i+"/listener/filterChain/applicationProtocols","type",{type:"str\
ing"}),r++),n.filter!==void 0){let p=n.filter;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name!==void 0&&typeof p.name!="string"&&(e=s(e,i+"/listener/filt\
erChain/filter/name","type",{type:"string"}),r++),p.subFilter!==void 0){let f=p.subFilter;if(f&&typeof f=="object"&&!Array.isArray(f)){f.name!==void 0&&typeof f.
name!="string"&&(e=s(e,i+"/listener/filterChain/filter/subFilter/name","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(x,l)||(e=s(e,i+"/listener/fil\
terChain/filter/subFilter","closed",{field:l,known:x}),r++)}else e=s(e,i+"/listener/filterChain/filter/subFilter","type",{type:"object"}),r++}for(const f in p)Object.
hasOwn(Ae,f)||(e=s(e,i+"/listener/filterChain/filter","closed",{field:f,known:Ae}),r++)}else e=s(e,i+"/listener/filterChain/filter","type",{type:"object"}),r++}
if(n.destinationPort!==void 0){let p=n.destinationPort;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/listener/filterChain/destinationPort","typ\
e",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>4294967295||isNaN(p))&&(e=s(e,i+"/listener/filterChain/destinationPort","maximum",{comparison:"<=",
limit:4294967295}),r++),(p<0||isNaN(p))&&(e=s(e,i+"/listener/filterChain/destinationPort","minimum",{comparison:">=",limit:0}),r++))}for(const p in n)Object.hasOwn(
Qt,p)||(e=s(e,i+"/listener/filterChain","closed",{field:p,known:Qt}),r++)}else e=s(e,i+"/listener/filterChain","type",{type:"object"}),r++}o.listenerFilter!==void 0&&
typeof o.listenerFilter!="string"&&(e=s(e,i+"/listener/listenerFilter","type",{type:"string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/listene\
r/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(Zt,n)||(e=s(e,i+"/listener","closed",{field:n,known:Zt}),r++)}else e=s(e,i+"/listener","type",
{type:"object"}),r++}if(t.routeConfiguration!==void 0){let o=t.routeConfiguration;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.portNumber!==void 0){let n=o.
portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/routeConfiguration/portNumber","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(
n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/routeConfiguration/portNumber","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/routeCon\
figuration/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(o.portName!==void 0&&typeof o.portName!="string"&&(e=s(e,i+"/routeConfiguration/portName","\
type",{type:"string"}),r++),o.gateway!==void 0&&typeof o.gateway!="string"&&(e=s(e,i+"/routeConfiguration/gateway","type",{type:"string"}),r++),o.vhost!==void 0){
let n=o.vhost;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/routeConfiguration/vhost/name","type",{type:"\
string"}),r++),n.domainName!==void 0&&typeof n.domainName!="string"&&(e=s(e,i+"/routeConfiguration/vhost/domainName","type",{type:"string"}),r++),n.route!==void 0){
let p=n.route;if(p&&typeof p=="object"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,i+"/routeConfiguration/vhost/route/name","type",{type:"\
string"}),r++),p.action!==void 0&&(Xt.includes(p.action)||(e=s(e,i+"/routeConfiguration/vhost/route/action","choice",{choices:Xt}),r++));for(const f in p)Object.
hasOwn(Jt,f)||(e=s(e,i+"/routeConfiguration/vhost/route","closed",{field:f,known:Jt}),r++)}else e=s(e,i+"/routeConfiguration/vhost/route","type",{type:"object"}),
r++}for(const p in n)Object.hasOwn(Pt,p)||(e=s(e,i+"/routeConfiguration/vhost","closed",{field:p,known:Pt}),r++)}else e=s(e,i+"/routeConfiguration/vhost","type",
{type:"object"}),r++}o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/routeConfiguration/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(ei,
n)||(e=s(e,i+"/routeConfiguration","closed",{field:n,known:ei}),r++)}else e=s(e,i+"/routeConfiguration","type",{type:"object"}),r++}if(t.cluster!==void 0){let o=t.
cluster;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.portNumber!==void 0){let n=o.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"\
/cluster/portNumber","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/cluster/portNumber","maximum",{comparison:"\
<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/cluster/portNumber","minimum",{comparison:">=",limit:0}),r++))}o.service!==void 0&&typeof o.service!="st\
ring"&&(e=s(e,i+"/cluster/service","type",{type:"string"}),r++),o.subset!==void 0&&typeof o.subset!="string"&&(e=s(e,i+"/cluster/subset","type",{type:"string"}),
r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/cluster/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(ri,n)||(e=s(e,i+"/cluster","\
closed",{field:n,known:ri}),r++)}else e=s(e,i+"/cluster","type",{type:"object"}),r++}if(t.waypoint!==void 0){let o=t.waypoint;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.portNumber!==void 0){let n=o.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/waypoint/portNumber","type",{type:"integer"}),r++),
typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/waypoint/portNumber","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&
(e=s(e,i+"/waypoint/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(o.filter!==void 0){let n=o.filter;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/waypoint/filter/name","type",{type:"string"}),r++),n.subFilter!==void 0){let p=n.subFilter;if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,i+"/waypoint/filter/subFilter/name","type",{type:"string"}),r++);for(const f in p)Object.
hasOwn(x,f)||(e=s(e,i+"/waypoint/filter/subFilter","closed",{field:f,known:x}),r++)}else e=s(e,i+"/waypoint/filter/subFilter","type",{type:"object"}),r++}for(const p in n)
Object.hasOwn(Ae,p)||(e=s(e,i+"/waypoint/filter","closed",{field:p,known:Ae}),r++)}else e=s(e,i+"/waypoint/filter","type",{type:"object"}),r++}if(o.route!==void 0){
let n=o.route;if(n&&typeof n=="object"&&!Array.isArray(n)){n.name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/waypoint/route/name","type",{type:"string"}),r++);
for(const p in n)Object.hasOwn(x,p)||(e=s(e,i+"/waypoint/route","closed",{field:p,known:x}),r++)}else e=s(e,i+"/waypoint/route","type",{type:"object"}),r++}for(const n in o)
Object.hasOwn(ti,n)||(e=s(e,i+"/waypoint","closed",{field:n,known:ti}),r++)}else e=s(e,i+"/waypoint","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(
ii,o)||(e=s(e,i,"closed",{field:o,known:ii}),r++);(t.listener!==void 0)+(t.routeConfiguration!==void 0)+(t.cluster!==void 0)+(t.waypoint!==void 0)>1&&(e=s(e,i,"\
exclusive",{fields:Tn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ie.errors=e,r===0}function Fe(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.applyTo!==void 0&&(Bt.includes(t.applyTo)||(e=s(e,i+"/applyTo","choice",{choices:Bt}),
r++)),t.match!==void 0&&(Ie(t.match,{instancePath:i+"/match",parentData:t,parentDataProperty:"match",rootData:y})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.
length)),t.patch!==void 0){let o=t.patch;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.operation!==void 0&&(Gt.includes(o.operation)||(e=s(e,i+"/patch/opera\
tion","choice",{choices:Gt}),r++)),o.value!==void 0){let n=o.value;n&&typeof n=="object"&&!Array.isArray(n)||(e=s(e,i+"/patch/value","type",{type:"object"}),r++)}
o.filterClass!==void 0&&(gr.includes(o.filterClass)||(e=s(e,i+"/patch/filterClass","choice",{choices:gr}),r++));for(const n in o)Object.hasOwn(zt,n)||(e=s(e,i+"\
/patch","closed",{field:n,known:zt}),r++)}else e=s(e,i+"/patch","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(Kt,o)||(e=s(e,i,"closed",{field:o,known:Kt}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return Fe.errors=e,r===0}const oi={workloadSelector:["labels"],targetRefs:0,configPatches:0,priority:0};function Me(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.workloadSelector!==void 0&&
(M(t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length)),t.targetRefs!==void 0&&(h(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?h.errors:
e.concat(h.errors),r=e.length)),t.configPatches!==void 0){let o=t.configPatches;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Fe(o[p],{instancePath:i+
"/configPatches/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)}else e=s(e,i+"/configPatches","type",{
type:"array"}),r++}if(t.priority!==void 0){let o=t.priority;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/priority","type",{type:"integer"}),r++),
typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=
s(e,i+"/priority","minimum",{comparison:">=",limit:-2147483648}),r++))}for(const o in t)Object.hasOwn(oi,o)||(e=s(e,i,"closed",{field:o,known:oi}),r++)}else e=s(
e,i,"type",{type:"object"}),r++;return Me.errors=e,r===0}function Vs(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"\
kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Mt.includes(t.apiVersion)||(e=s(e,i+"/apiVersio\
n","choice",{choices:Mt}),r++)),t.kind!==void 0&&(Ht.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Ht}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(Me(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+
"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(_t,o)||(e=s(
e,i,"closed",{field:o,known:_t}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Vs.errors=e,r===0}const Vn=qs;const si={apiVersion:0,kind:0,metadata:0,spec:["servers","selector"],status:0};const ge={number:0,protocol:0,name:0,targetPort:0},ni={port:["number","protocol","name","targetPort"],bind:0,hosts:0,tls:["httpsRedirect","mode","serverCertific\
ate","privateKey","caCertificates","caCrl","tlsCertificates","credentialName","credentialNames","caCertCredentialName","subjectAltNames","verifyCertificateSpki",
"verifyCertificateHash","minProtocolVersion","maxProtocolVersion","cipherSuites"],defaultEndpoint:0,name:0};const pi=["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"],fi={serverCertificate:0,privateKey:0,caCertificates:0},we=["TLS_A\
UTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"],li={httpsRedirect:0,mode:0,serverCertificate:0,privateKey:0,caCertificates:0,caCrl:0,tlsCertificates:0,credentialName:0,
credentialNames:0,caCertCredentialName:0,subjectAltNames:0,verifyCertificateSpki:0,verifyCertificateHash:0,minProtocolVersion:0,maxProtocolVersion:0,cipherSuites:0};
function fe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.httpsRedirect!==
void 0&&typeof t.httpsRedirect!="boolean"&&(e=s(e,i+"/httpsRedirect","type",{type:"boolean"}),r++),t.mode!==void 0&&(pi.includes(t.mode)||(e=s(e,i+"/mode","choi\
ce",{choices:pi}),r++)),t.serverCertificate!==void 0&&typeof t.serverCertificate!="string"&&(e=s(e,i+"/serverCertificate","type",{type:"string"}),r++),t.privateKey!==
void 0&&typeof t.privateKey!="string"&&(e=s(e,i+"/privateKey","type",{type:"string"}),r++),t.caCertificates!==void 0&&typeof t.caCertificates!="string"&&(e=s(e,
i+"/caCertificates","type",{type:"string"}),r++),t.caCrl!==void 0&&typeof t.caCrl!="string"&&(e=s(e,i+"/caCrl","type",{type:"string"}),r++),t.tlsCertificates!==
void 0){let o=t.tlsCertificates;if(Array.isArray(o)){o.length>2&&(e=s(e,i+"/tlsCertificates","maxItems",{limit:2}),r++),o.length<1&&(e=s(e,i+"/tlsCertificates",
"minItems",{limit:1}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.serverCertificate!==void 0&&typeof f.
serverCertificate!="string"&&(e=s(e,i+"/tlsCertificates/"+p+"/serverCertificate","type",{type:"string"}),r++),f.privateKey!==void 0&&typeof f.privateKey!="strin\
g"&&(e=s(e,i+"/tlsCertificates/"+p+"/privateKey","type",{type:"string"}),r++),f.caCertificates!==void 0&&typeof f.caCertificates!="string"&&(e=s(e,i+"/tlsCertif\
icates/"+p+"/caCertificates","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(fi,l)||(e=s(e,i+"/tlsCertificates/"+p,"closed",{field:l,known:fi}),r++)}else
e=s(e,i+"/tlsCertificates/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/tlsCertificates","type",{type:"array"}),r++}if(t.credentialName!==void 0&&typeof t.credentialName!=
"string"&&(e=s(e,i+"/credentialName","type",{type:"string"}),r++),t.credentialNames!==void 0){let o=t.credentialNames;if(Array.isArray(o)){o.length>2&&(e=s(e,i+
"/credentialNames","maxItems",{limit:2}),r++),o.length<1&&(e=s(e,i+"/credentialNames","minItems",{limit:1}),r++);const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/credentialNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/credentialNames","type",{type:"array"}),r++}if(t.caCertCredentialName!==void 0&&
typeof t.caCertCredentialName!="string"&&(e=s(e,i+"/caCertCredentialName","type",{type:"string"}),r++),t.subjectAltNames!==void 0){let o=t.subjectAltNames;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/subjectAltNam\
es","type",{type:"array"}),r++}if(t.verifyCertificateSpki!==void 0){let o=t.verifyCertificateSpki;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/verifyCertificateSpki/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/verifyCertificateSpki","type",{type:"array"}),r++}if(t.verifyCertificateHash!==
void 0){let o=t.verifyCertificateHash;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/verifyCertificateHash/"+p,"typ\
e",{type:"string"}),r++)}else e=s(e,i+"/verifyCertificateHash","type",{type:"array"}),r++}if(t.minProtocolVersion!==void 0&&(we.includes(t.minProtocolVersion)||
(e=s(e,i+"/minProtocolVersion","choice",{choices:we}),r++)),t.maxProtocolVersion!==void 0&&(we.includes(t.maxProtocolVersion)||(e=s(e,i+"/maxProtocolVersion","c\
hoice",{choices:we}),r++)),t.cipherSuites!==void 0){let o=t.cipherSuites;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,
i+"/cipherSuites/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/cipherSuites","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(li,o)||(e=s(e,i,"closed",
{field:o,known:li}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return fe.errors=e,r===0}function He(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.port===void 0&&(e=s(e,i,"required",{missingProperty:"port"}),r++),t.hosts===void 0&&(e=s(e,i,"r\
equired",{missingProperty:"hosts"}),r++),t.port!==void 0){let o=t.port;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.number===void 0&&(e=s(e,i+"/port","requ\
ired",{missingProperty:"number"}),r++),o.protocol===void 0&&(e=s(e,i+"/port","required",{missingProperty:"protocol"}),r++),o.name===void 0&&(e=s(e,i+"/port","re\
quired",{missingProperty:"name"}),r++),o.number!==void 0){let n=o.number;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/port/number","type",{type:"\
integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/port/number","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(
n))&&(e=s(e,i+"/port/number","minimum",{comparison:">=",limit:0}),r++))}if(o.protocol!==void 0&&typeof o.protocol!="string"&&(e=s(e,i+"/port/protocol","type",{type:"\
string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/port/name","type",{type:"string"}),r++),o.targetPort!==void 0){let n=o.targetPort;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/port/targetPort","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&
(e=s(e,i+"/port/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/port/targetPort","minimum",{comparison:">=",limit:0}),
r++))}for(const n in o)Object.hasOwn(ge,n)||(e=s(e,i+"/port","closed",{field:n,known:ge}),r++)}else e=s(e,i+"/port","type",{type:"object"}),r++}if(t.bind!==void 0&&
typeof t.bind!="string"&&(e=s(e,i+"/bind","type",{type:"string"}),r++),t.hosts!==void 0){let o=t.hosts;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)
typeof o[p]!="string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/hosts","type",{type:"array"}),r++}t.tls!==void 0&&(fe(t.tls,{instancePath:i+
"/tls",parentData:t,parentDataProperty:"tls",rootData:y})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),t.defaultEndpoint!==void 0&&typeof t.defaultEndpoint!=
"string"&&(e=s(e,i+"/defaultEndpoint","type",{type:"string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++);for(const o in t)
Object.hasOwn(ni,o)||(e=s(e,i,"closed",{field:o,known:ni}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return He.errors=e,r===0}const yi={servers:0,selector:0};
function _e(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.servers!==
void 0){let o=t.servers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)He(o[p],{instancePath:i+"/servers/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?He.errors:e.concat(He.errors),r=e.length)}else e=s(e,i+"/servers","type",{type:"array"}),r++}if(t.selector!==void 0){let o=t.selector;if(o&&typeof o==
"object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/selector/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else
e=s(e,i+"/selector","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(yi,o)||(e=s(e,i,"closed",{field:o,known:yi}),r++)}else e=s(e,i,"type",{type:"obje\
ct"}),r++;return _e.errors=e,r===0}function qs(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),
r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(S.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choic\
e",{choices:S}),r++)),t.kind!==void 0&&(ar.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ar}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/\
metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(_e(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+
"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(si,o)||(e=s(
e,i,"closed",{field:o,known:si}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return qs.errors=e,r===0}const qn=Ls;const ci=["PeerAuthentication"],ai={apiVersion:0,kind:0,metadata:0,spec:["selector","mtls","portLevelMtls"],status:0};const mi=["UNSET","DISABLE","PERMISSIVE","STRICT"],be={mode:0};function J(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){t.mode!==void 0&&(mi.includes(t.mode)||(e=s(e,i+"/mode","choice",{choices:mi}),r++));for(const o in t)Object.hasOwn(
be,o)||(e=s(e,i,"closed",{field:o,known:be}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return J.errors=e,r===0}const di={selector:["matchLabels"],mtls:["mod\
e"],portLevelMtls:0};function Ue(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.selector!==void 0&&(A(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),
r=e.length)),t.mtls!==void 0&&(J(t.mtls,{instancePath:i+"/mtls",parentData:t,parentDataProperty:"mtls",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.
length)),t.portLevelMtls!==void 0){let o=t.portLevelMtls;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(o).length<1&&(e=s(e,i+"/portLevelMtls","minPro\
perties",{limit:1}),r++);for(const n in o)J(o[n],{instancePath:i+"/portLevelMtls/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else e=s(e,i+"/portLevelMtls","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(di,o)||(e=s(e,i,"cl\
osed",{field:o,known:di}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ue.errors=e,r===0}function Ls(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.
kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&
(ue.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:ue}),r++)),t.kind!==void 0&&(ci.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ci}),r++)),
t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),
r=e.length)),t.spec!==void 0&&(Ue(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),
r=e.length));for(const o in t)Object.hasOwn(ai,o)||(e=s(e,i,"closed",{field:o,known:ai}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ls.errors=e,r===0}
const Ln=$s;const ui=["networking.istio.io/v1beta1"],gi=["ProxyConfig"],bi={apiVersion:0,kind:0,metadata:0,spec:["selector","concurrency","environmentVariables","image"],status:0};const ji={imageType:0},ki={selector:["matchLabels"],concurrency:0,environmentVariables:0,image:["imageType"]};function Be(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(A(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"\
selector",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),t.concurrency!==void 0){let o=t.concurrency;typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)||(e=s(e,i+"/concurrency","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/concurrency","maximum",
{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/concurrency","minimum",{comparison:">=",limit:0}),r++))}if(t.environmentVariables!==void 0){
let o=t.environmentVariables;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o){let p=o[n];typeof p=="string"?p.length>2048&&(e=s(e,i+"/environmentVa\
riables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",{limit:2048}),r++):(e=s(e,i+"/environmentVariables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"ty\
pe",{type:"string"}),r++)}else e=s(e,i+"/environmentVariables","type",{type:"object"}),r++}if(t.image!==void 0){let o=t.image;if(o&&typeof o=="object"&&!Array.isArray(
o)){o.imageType!==void 0&&typeof o.imageType!="string"&&(e=s(e,i+"/image/imageType","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(ji,n)||(e=s(e,i+
"/image","closed",{field:n,known:ji}),r++)}else e=s(e,i+"/image","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(ki,o)||(e=s(e,i,"closed",{field:o,known:ki}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return Be.errors=e,r===0}function $s(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"requ\
ired",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(ui.includes(t.apiVersion)||
(e=s(e,i+"/apiVersion","choice",{choices:ui}),r++)),t.kind!==void 0&&(gi.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:gi}),r++)),t.metadata!==void 0&&(m(
t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&
(Be(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),t.status!==void 0&&
(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)
Object.hasOwn(bi,o)||(e=s(e,i,"closed",{field:o,known:bi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return $s.errors=e,r===0}const $n=Fs;const vi=["RequestAuthentication"],Ai={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","jwtRules"],status:0};const wi={name:0,prefix:0},hi={header:0,claim:0},Ni={issuer:0,audiences:0,jwksUri:0,jwks_uri:0,jwks:0,fromHeaders:0,fromParams:0,fromCookies:0,outputPayloadToHeader:0,
forwardOriginalToken:0,outputClaimToHeaders:0,timeout:0,spaceDelimitedClaims:0},Di={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,
jwtRules:0},Is=new RegExp("^[-_A-Za-z0-9]+$","");function Ge(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.selector!==void 0&&(A(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?
A.errors:e.concat(A.errors),r=e.length)),t.targetRef!==void 0&&(D(t.targetRef,{instancePath:i+"/targetRef",parentData:t,parentDataProperty:"targetRef",rootData:y})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.targetRefs!==void 0&&(h(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targe\
tRefs",rootData:y})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),t.jwtRules!==void 0){let o=t.jwtRules;if(Array.isArray(o)){o.length>4096&&(e=s(e,i+"/j\
wtRules","maxItems",{limit:4096}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.issuer!==void 0){let l=f.
issuer;typeof l=="string"?l.length<1&&(e=s(e,i+"/jwtRules/"+p+"/issuer","minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/issuer","type",{type:"string"}),r++)}
if(f.audiences!==void 0){let l=f.audiences;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];typeof g=="string"?g.length<1&&(e=s(e,i+"/jwtRu\
les/"+p+"/audiences/"+a,"minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/audiences/"+a,"type",{type:"string"}),r++)}}else e=s(e,i+"/jwtRules/"+p+"/audience\
s","type",{type:"array"}),r++}if(f.jwksUri!==void 0){let l=f.jwksUri;typeof l=="string"?(l.length>2048&&(e=s(e,i+"/jwtRules/"+p+"/jwksUri","maxLength",{limit:2048}),
r++),l.length<1&&(e=s(e,i+"/jwtRules/"+p+"/jwksUri","minLength",{limit:1}),r++)):(e=s(e,i+"/jwtRules/"+p+"/jwksUri","type",{type:"string"}),r++)}if(f.jwks_uri!==
void 0){let l=f.jwks_uri;typeof l=="string"?(l.length>2048&&(e=s(e,i+"/jwtRules/"+p+"/jwks_uri","maxLength",{limit:2048}),r++),l.length<1&&(e=s(e,i+"/jwtRules/"+
p+"/jwks_uri","minLength",{limit:1}),r++)):(e=s(e,i+"/jwtRules/"+p+"/jwks_uri","type",{type:"string"}),r++)}if(f.jwks!==void 0&&typeof f.jwks!="string"&&(e=s(e,
i+"/jwtRules/"+p+"/jwks","type",{type:"string"}),r++),f.fromHeaders!==void 0){let l=f.fromHeaders;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===void 0&&(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+a,"required",{missingProperty:"name"}),r++),g.name!==void 0){
let b=g.name;typeof b=="string"?b.length<1&&(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+a+"/name","minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+
a+"/name","type",{type:"string"}),r++)}g.prefix!==void 0&&typeof g.prefix!="string"&&(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+a+"/prefix","type",{type:"string"}),
r++);for(const b in g)Object.hasOwn(wi,b)||(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+a,"closed",{field:b,known:wi}),r++)}else e=s(e,i+"/jwtRules/"+p+"/fromHeaders\
/"+a,"type",{type:"object"}),r++}}else e=s(e,i+"/jwtRules/"+p+"/fromHeaders","type",{type:"array"}),r++}if(f.fromParams!==void 0){let l=f.fromParams;if(Array.isArray(
l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];typeof g=="string"?g.length<1&&(e=s(e,i+"/jwtRules/"+p+"/fromParams/"+a,"minLength",{limit:1}),r++):(e=s(e,
i+"/jwtRules/"+p+"/fromParams/"+a,"type",{type:"string"}),r++)}}else e=s(e,i+"/jwtRules/"+p+"/fromParams","type",{type:"array"}),r++}if(f.fromCookies!==void 0){
let l=f.fromCookies;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];typeof g=="string"?g.length<1&&(e=s(e,i+"/jwtRules/"+p+"/fromCookies/"+
a,"minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/fromCookies/"+a,"type",{type:"string"}),r++)}}else e=s(e,i+"/jwtRules/"+p+"/fromCookies","type",{type:"a\
rray"}),r++}if(f.outputPayloadToHeader!==void 0&&typeof f.outputPayloadToHeader!="string"&&(e=s(e,i+"/jwtRules/"+p+"/outputPayloadToHeader","type",{type:"string"}),
r++),f.forwardOriginalToken!==void 0&&typeof f.forwardOriginalToken!="boolean"&&(e=s(e,i+"/jwtRules/"+p+"/forwardOriginalToken","type",{type:"boolean"}),r++),f.
outputClaimToHeaders!==void 0){let l=f.outputClaimToHeaders;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.header===void 0&&(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+a,"required",{missingProperty:"header"}),r++),g.claim===void 0&&(e=s(e,i+"/jw\
tRules/"+p+"/outputClaimToHeaders/"+a,"required",{missingProperty:"claim"}),r++),g.header!==void 0){let b=g.header;typeof b=="string"?(b.length<1&&(e=s(e,i+"/jw\
tRules/"+p+"/outputClaimToHeaders/"+a+"/header","minLength",{limit:1}),r++),Is.test(b)||(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+a+"/header","pattern",{
pattern:"^[-_A-Za-z0-9]+$"}),r++)):(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+a+"/header","type",{type:"string"}),r++)}if(g.claim!==void 0){let b=g.claim;
typeof b=="string"?b.length<1&&(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+a+"/claim","minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHe\
aders/"+a+"/claim","type",{type:"string"}),r++)}for(const b in g)Object.hasOwn(hi,b)||(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+a,"closed",{field:b,known:hi}),
r++)}else e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+a,"type",{type:"object"}),r++}}else e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders","type",{type:"array"}),
r++}if(f.timeout!==void 0){let l=f.timeout;typeof l=="string"?w.test(l)||(e=s(e,i+"/jwtRules/"+p+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-\
9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/jwtRules/"+p+"/timeout","type",{type:"string"}),r++)}if(f.spaceDelimitedClaims!==void 0){let l=f.spaceDelimitedClaims;
if(Array.isArray(l)){l.length>64&&(e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims","maxItems",{limit:64}),r++);const c=l.length;for(let a=0;a<c;a++){let g=l[a];typeof g==
"string"?g.length<1&&(e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims/"+a,"minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims/"+a,"type",{type:"\
string"}),r++)}}else e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(Ni,l)||(e=s(e,i+"/jwtRules/"+p,"cl\
osed",{field:l,known:Ni}),r++)}else e=s(e,i+"/jwtRules/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/jwtRules","type",{type:"array"}),r++}for(const o in t)Object.
hasOwn(Di,o)||(e=s(e,i,"closed",{field:o,known:Di}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ge.errors=e,r===0}function Fs(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(ue.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:ue}),r++)),t.kind!==void 0&&(vi.includes(t.kind)||(e=s(e,i+"/kind","\
choice",{choices:vi}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?
m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(Ge(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Ge.
errors:e.concat(Ge.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(Ai,o)||(e=s(e,i,"closed",{field:o,known:Ai}),r++)}else e=s(e,i,"type",{type:"object"}),r++;
return Fs.errors=e,r===0}const In=Ms;const Ri=["ServiceEntry"],xi={apiVersion:0,kind:0,metadata:0,spec:["hosts","addresses","ports","location","resolution","endpoints","workloadSelector","exportTo",
"subjectAltNames"],status:0};const Si=["MESH_EXTERNAL","MESH_INTERNAL"],Ci=["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"],Ei={hosts:0,addresses:0,ports:0,location:0,resolution:0,endpoints:0,
workloadSelector:["labels"],exportTo:0,subjectAltNames:0};const Oi={address:0,ports:0,labels:0,network:0,locality:0,weight:0,serviceAccount:0};function H(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.address!==void 0){let o=t.address;typeof o=="string"?o.length>256&&(e=s(e,i+"/address","maxLeng\
th",{limit:256}),r++):(e=s(e,i+"/address","type",{type:"string"}),r++)}if(t.ports!==void 0){let o=t.ports;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(
o).length>128&&(e=s(e,i+"/ports","maxProperties",{limit:128}),r++);for(const n in o){let p=o[n];typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/p\
orts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>4294967295||isNaN(p))&&(e=s(e,i+"/ports/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"maximum",{comparison:"<=",limit:4294967295}),r++),(p<0||isNaN(p))&&(e=s(e,i+"/ports/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"\
minimum",{comparison:">=",limit:0}),r++))}}else e=s(e,i+"/ports","type",{type:"object"}),r++}if(t.labels!==void 0){let o=t.labels;if(o&&typeof o=="object"&&!Array.
isArray(o)){Object.keys(o).length>256&&(e=s(e,i+"/labels","maxProperties",{limit:256}),r++);for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/labels/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,i+"/labels","type",{type:"object"}),r++}if(t.network!==void 0){let o=t.network;typeof o==
"string"?o.length>2048&&(e=s(e,i+"/network","maxLength",{limit:2048}),r++):(e=s(e,i+"/network","type",{type:"string"}),r++)}if(t.locality!==void 0){let o=t.locality;
typeof o=="string"?o.length>2048&&(e=s(e,i+"/locality","maxLength",{limit:2048}),r++):(e=s(e,i+"/locality","type",{type:"string"}),r++)}if(t.weight!==void 0){let o=t.
weight;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/weight","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(
o))&&(e=s(e,i+"/weight","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/weight","minimum",{comparison:">=",limit:0}),r++))}if(t.serviceAccount!==
void 0){let o=t.serviceAccount;typeof o=="string"?o.length>253&&(e=s(e,i+"/serviceAccount","maxLength",{limit:253}),r++):(e=s(e,i+"/serviceAccount","type",{type:"\
string"}),r++)}for(const o in t)Object.hasOwn(Oi,o)||(e=s(e,i,"closed",{field:o,known:Oi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return H.errors=e,r===0}
function ze(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.hosts===void 0&&
(e=s(e,i,"required",{missingProperty:"hosts"}),r++),t.hosts!==void 0){let o=t.hosts;if(Array.isArray(o)){o.length>256&&(e=s(e,i+"/hosts","maxItems",{limit:256}),
r++),o.length<1&&(e=s(e,i+"/hosts","minItems",{limit:1}),r++);const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"str\
ing"}),r++)}else e=s(e,i+"/hosts","type",{type:"array"}),r++}if(t.addresses!==void 0){let o=t.addresses;if(Array.isArray(o)){o.length>256&&(e=s(e,i+"/addresses",
"maxItems",{limit:256}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];typeof f=="string"?f.length>64&&(e=s(e,i+"/addresses/"+p,"maxLength",{limit:64}),r++):
(e=s(e,i+"/addresses/"+p,"type",{type:"string"}),r++)}}else e=s(e,i+"/addresses","type",{type:"array"}),r++}if(t.ports!==void 0){let o=t.ports;if(Array.isArray(
o)){o.length>256&&(e=s(e,i+"/ports","maxItems",{limit:256}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.
number===void 0&&(e=s(e,i+"/ports/"+p,"required",{missingProperty:"number"}),r++),f.name===void 0&&(e=s(e,i+"/ports/"+p,"required",{missingProperty:"name"}),r++),
f.number!==void 0){let l=f.number;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/number","type",{type:"integer"}),r++),typeof l=="nu\
mber"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,i+"/por\
ts/"+p+"/number","minimum",{comparison:">=",limit:0}),r++))}if(f.protocol!==void 0){let l=f.protocol;typeof l=="string"?l.length>256&&(e=s(e,i+"/ports/"+p+"/pro\
tocol","maxLength",{limit:256}),r++):(e=s(e,i+"/ports/"+p+"/protocol","type",{type:"string"}),r++)}if(f.name!==void 0){let l=f.name;typeof l=="string"?l.length>
256&&(e=s(e,i+"/ports/"+p+"/name","maxLength",{limit:256}),r++):(e=s(e,i+"/ports/"+p+"/name","type",{type:"string"}),r++)}if(f.targetPort!==void 0){let l=f.targetPort;
typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/targetPort","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>4294967295||
isNaN(l))&&(e=s(e,i+"/ports/"+p+"/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/targetPort","minimum",{
comparison:">=",limit:0}),r++))}for(const l in f)Object.hasOwn(ge,l)||(e=s(e,i+"/ports/"+p,"closed",{field:l,known:ge}),r++)}else e=s(e,i+"/ports/"+p,"type",{type:"\
object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}if(t.location!==void 0&&(Si.includes(t.location)||(e=s(e,i+"/location","choice",{choices:Si}),r++)),
t.resolution!==void 0&&(Ci.includes(t.resolution)||(e=s(e,i+"/resolution","choice",{choices:Ci}),r++)),t.endpoints!==void 0){let o=t.endpoints;if(Array.isArray(
o)){o.length>4096&&(e=s(e,i+"/endpoints","maxItems",{limit:4096}),r++);const n=o.length;for(let p=0;p<n;p++)H(o[p],{instancePath:i+"/endpoints/"+p,parentData:o,
parentDataProperty:p,rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else e=s(e,i+"/endpoints","type",{type:"array"}),r++}if(t.workloadSelector!==
void 0&&(M(t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length)),t.exportTo!==void 0){let o=t.exportTo;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/exportT\
o/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exportTo","type",{type:"array"}),r++}if(t.subjectAltNames!==void 0){let o=t.subjectAltNames;if(Array.isArray(o)){
const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/subjectAltNames","type",{
type:"array"}),r++}for(const o in t)Object.hasOwn(Ei,o)||(e=s(e,i,"closed",{field:o,known:Ei}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ze.errors=e,
r===0}function Ms(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===
void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,
i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(S.includes(t.apiVersion)||
(e=s(e,i+"/apiVersion","choice",{choices:S}),r++)),t.kind!==void 0&&(Ri.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Ri}),r++)),t.metadata!==void 0&&(m(
t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&
(ze(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),t.status!==void 0&&
(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)
Object.hasOwn(xi,o)||(e=s(e,i,"closed",{field:o,known:xi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ms.errors=e,r===0}const Fn=Hs;const Ti=["Sidecar"],Vi={apiVersion:0,kind:0,metadata:0,spec:["workloadSelector","ingress","egress","inboundConnectionPool","outboundTrafficPolicy"],status:0};function P(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.number!==void 0){
let o=t.number;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/number","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||
isNaN(o))&&(e=s(e,i+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/number","minimum",{comparison:">=",limit:0}),r++))}
if(t.protocol!==void 0&&typeof t.protocol!="string"&&(e=s(e,i+"/protocol","type",{type:"string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name",
"type",{type:"string"}),r++),t.targetPort!==void 0){let o=t.targetPort;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/targetPort","type",{type:"\
integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(
o))&&(e=s(e,i+"/targetPort","minimum",{comparison:">=",limit:0}),r++))}for(const o in t)Object.hasOwn(ge,o)||(e=s(e,i,"closed",{field:o,known:ge}),r++)}else e=s(
e,i,"type",{type:"object"}),r++;return P.errors=e,r===0}const qi=["DEFAULT","IPTABLES","NONE"];function ee(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return qi.includes(t)||
(e=s(e,i,"choice",{choices:qi}),r++),ee.errors=e,r===0}const Li={host:0,subset:0,port:["number"]};function N(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){t.host===void 0&&(e=s(e,i,"required",{missingProperty:"host"}),r++),t.host!==void 0&&typeof t.host!="string"&&(e=s(e,i+"/host","type",
{type:"string"}),r++),t.subset!==void 0&&typeof t.subset!="string"&&(e=s(e,i+"/subset","type",{type:"string"}),r++),t.port!==void 0&&(pe(t.port,{instancePath:i+
"/port",parentData:t,parentDataProperty:"port",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length));for(const o in t)Object.hasOwn(Li,o)||(e=s(e,
i,"closed",{field:o,known:Li}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return N.errors=e,r===0}const $i={port:["number","protocol","name","targetPort"],bind:0,
captureMode:0,defaultEndpoint:0,tls:["httpsRedirect","mode","serverCertificate","privateKey","caCertificates","caCrl","tlsCertificates","credentialName","creden\
tialNames","caCertCredentialName","subjectAltNames","verifyCertificateSpki","verifyCertificateHash","minProtocolVersion","maxProtocolVersion","cipherSuites"],connectionPool:[
"tcp","http"]},Ii={port:["number","protocol","name","targetPort"],bind:0,captureMode:0,hosts:0},Fi=["REGISTRY_ONLY","ALLOW_ANY"],Mi={mode:0,egressProxy:["host",
"subset","port"]},Hi={workloadSelector:["labels"],ingress:0,egress:0,inboundConnectionPool:["tcp","http"],outboundTrafficPolicy:["mode","egressProxy"]};function Ke(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.workloadSelector!==void 0&&
(M(t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length)),t.ingress!==void 0){let o=t.ingress;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(
f)){f.port===void 0&&(e=s(e,i+"/ingress/"+p,"required",{missingProperty:"port"}),r++),f.port!==void 0&&(P(f.port,{instancePath:i+"/ingress/"+p+"/port",parentData:f,
parentDataProperty:"port",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),f.bind!==void 0&&typeof f.bind!="string"&&(e=s(e,i+"/ingress/"+p+"/\
bind","type",{type:"string"}),r++),f.captureMode!==void 0&&(ee(f.captureMode,{instancePath:i+"/ingress/"+p+"/captureMode",parentData:f,parentDataProperty:"captu\
reMode",rootData:y})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),f.defaultEndpoint!==void 0&&typeof f.defaultEndpoint!="string"&&(e=s(e,i+"/ingress/"+
p+"/defaultEndpoint","type",{type:"string"}),r++),f.tls!==void 0&&(fe(f.tls,{instancePath:i+"/ingress/"+p+"/tls",parentData:f,parentDataProperty:"tls",rootData:y})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),f.connectionPool!==void 0&&(C(f.connectionPool,{instancePath:i+"/ingress/"+p+"/connectionPool",parentData:f,
parentDataProperty:"connectionPool",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length));for(const l in f)Object.hasOwn($i,l)||(e=s(e,i+"/ingress/"+
p,"closed",{field:l,known:$i}),r++)}else e=s(e,i+"/ingress/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ingress","type",{type:"array"}),r++}if(t.egress!==void 0){
let o=t.egress;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.hosts===void 0&&(e=s(e,i+
"/egress/"+p,"required",{missingProperty:"hosts"}),r++),f.port!==void 0&&(P(f.port,{instancePath:i+"/egress/"+p+"/port",parentData:f,parentDataProperty:"port",rootData:y})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length)),f.bind!==void 0&&typeof f.bind!="string"&&(e=s(e,i+"/egress/"+p+"/bind","type",{type:"string"}),r++),f.captureMode!==
void 0&&(ee(f.captureMode,{instancePath:i+"/egress/"+p+"/captureMode",parentData:f,parentDataProperty:"captureMode",rootData:y})||(e=e===null?ee.errors:e.concat(
ee.errors),r=e.length)),f.hosts!==void 0){let l=f.hosts;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)typeof l[a]!="string"&&(e=s(e,i+"/egress/"+p+"\
/hosts/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/egress/"+p+"/hosts","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(Ii,l)||(e=s(e,i+"/egress/"+
p,"closed",{field:l,known:Ii}),r++)}else e=s(e,i+"/egress/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/egress","type",{type:"array"}),r++}if(t.inboundConnectionPool!==
void 0&&(C(t.inboundConnectionPool,{instancePath:i+"/inboundConnectionPool",parentData:t,parentDataProperty:"inboundConnectionPool",rootData:y})||(e=e===null?C.
errors:e.concat(C.errors),r=e.length)),t.outboundTrafficPolicy!==void 0){let o=t.outboundTrafficPolicy;if(o&&typeof o=="object"&&!Array.isArray(o)){o.mode!==void 0&&
(Fi.includes(o.mode)||(e=s(e,i+"/outboundTrafficPolicy/mode","choice",{choices:Fi}),r++)),o.egressProxy!==void 0&&(N(o.egressProxy,{instancePath:i+"/outboundTra\
fficPolicy/egressProxy",parentData:o,parentDataProperty:"egressProxy",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length));for(const n in o)Object.
hasOwn(Mi,n)||(e=s(e,i+"/outboundTrafficPolicy","closed",{field:n,known:Mi}),r++)}else e=s(e,i+"/outboundTrafficPolicy","type",{type:"object"}),r++}for(const o in t)
Object.hasOwn(Hi,o)||(e=s(e,i,"closed",{field:o,known:Hi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ke.errors=e,r===0}function Hs(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(S.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:S}),r++)),t.kind!==void 0&&(Ti.includes(t.kind)||(e=s(e,i+"/kind","ch\
oice",{choices:Ti}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.
errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(Ke(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Ke.errors:
e.concat(Ke.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:
e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(Vi,o)||(e=s(e,i,"closed",{field:o,known:Vi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Hs.
errors=e,r===0}const Mn=_s;const _i=["telemetry.istio.io/v1","telemetry.istio.io/v1alpha1"],Ui=["Telemetry"],Bi={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","\
tracing","metrics","accessLogging"],status:0};const je=["CLIENT_AND_SERVER","CLIENT","SERVER"],Gi={match:["mode"],providers:0,randomSamplingPercentage:0,disableSpanReporting:0,customTags:0,useRequestIdForTraceSampling:0,
enableIstioTags:0,disableContextPropagation:0};const ae={value:0},he={name:0,defaultValue:0},zi={literal:["value"],environment:["name","defaultValue"],header:["name","defaultValue"],formatter:["value"]},Hn=[
"literal","environment","header","formatter"];function We(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.literal!==void 0){let o=t.literal;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.value===void 0&&(e=s(e,i+"/literal","requi\
red",{missingProperty:"value"}),r++),o.value!==void 0){let n=o.value;typeof n=="string"?n.length<1&&(e=s(e,i+"/literal/value","minLength",{limit:1}),r++):(e=s(e,
i+"/literal/value","type",{type:"string"}),r++)}for(const n in o)Object.hasOwn(ae,n)||(e=s(e,i+"/literal","closed",{field:n,known:ae}),r++)}else e=s(e,i+"/liter\
al","type",{type:"object"}),r++}if(t.environment!==void 0){let o=t.environment;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&(e=s(e,i+"/envir\
onment","required",{missingProperty:"name"}),r++),o.name!==void 0){let n=o.name;typeof n=="string"?n.length<1&&(e=s(e,i+"/environment/name","minLength",{limit:1}),
r++):(e=s(e,i+"/environment/name","type",{type:"string"}),r++)}o.defaultValue!==void 0&&typeof o.defaultValue!="string"&&(e=s(e,i+"/environment/defaultValue","t\
ype",{type:"string"}),r++);for(const n in o)Object.hasOwn(he,n)||(e=s(e,i+"/environment","closed",{field:n,known:he}),r++)}else e=s(e,i+"/environment","type",{type:"\
object"}),r++}if(t.header!==void 0){let o=t.header;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&(e=s(e,i+"/header","required",{missingProperty:"\
name"}),r++),o.name!==void 0){let n=o.name;typeof n=="string"?n.length<1&&(e=s(e,i+"/header/name","minLength",{limit:1}),r++):(e=s(e,i+"/header/name","type",{type:"\
string"}),r++)}o.defaultValue!==void 0&&typeof o.defaultValue!="string"&&(e=s(e,i+"/header/defaultValue","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(
he,n)||(e=s(e,i+"/header","closed",{field:n,known:he}),r++)}else e=s(e,i+"/header","type",{type:"object"}),r++}if(t.formatter!==void 0){let o=t.formatter;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.value===void 0&&(e=s(e,i+"/formatter","required",{missingProperty:"value"}),r++),o.value!==void 0){let n=o.value;typeof n==
"string"?n.length<1&&(e=s(e,i+"/formatter/value","minLength",{limit:1}),r++):(e=s(e,i+"/formatter/value","type",{type:"string"}),r++)}for(const n in o)Object.hasOwn(
ae,n)||(e=s(e,i+"/formatter","closed",{field:n,known:ae}),r++)}else e=s(e,i+"/formatter","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(zi,o)||(e=s(
e,i,"closed",{field:o,known:zi}),r++);(t.literal!==void 0)+(t.environment!==void 0)+(t.header!==void 0)+(t.formatter!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Hn}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return We.errors=e,r===0}function Ye(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.match!==void 0){let o=t.match;if(o&&typeof o=="object"&&!Array.isArray(o)){o.mode!==void 0&&(je.includes(o.
mode)||(e=s(e,i+"/match/mode","choice",{choices:je}),r++));for(const n in o)Object.hasOwn(be,n)||(e=s(e,i+"/match","closed",{field:n,known:be}),r++)}else e=s(e,
i+"/match","type",{type:"object"}),r++}if(t.providers!==void 0){let o=t.providers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.name===void 0&&(e=s(e,i+"/providers/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0){let l=f.name;typeof l=="str\
ing"?l.length<1&&(e=s(e,i+"/providers/"+p+"/name","minLength",{limit:1}),r++):(e=s(e,i+"/providers/"+p+"/name","type",{type:"string"}),r++)}for(const l in f)Object.
hasOwn(x,l)||(e=s(e,i+"/providers/"+p,"closed",{field:l,known:x}),r++)}else e=s(e,i+"/providers/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/providers","type",
{type:"array"}),r++}if(t.randomSamplingPercentage!==void 0){let o=t.randomSamplingPercentage;typeof o=="number"&&isFinite(o)?((o>100||isNaN(o))&&(e=s(e,i+"/rand\
omSamplingPercentage","maximum",{comparison:"<=",limit:100}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/randomSamplingPercentage","minimum",{comparison:">=",limit:0}),r++)):
(e=s(e,i+"/randomSamplingPercentage","type",{type:"number"}),r++)}if(t.disableSpanReporting!==void 0&&typeof t.disableSpanReporting!="boolean"&&(e=s(e,i+"/disab\
leSpanReporting","type",{type:"boolean"}),r++),t.customTags!==void 0){let o=t.customTags;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)We(o[n],{instancePath:i+
"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?We.errors:e.concat(We.errors),r=e.length);else
e=s(e,i+"/customTags","type",{type:"object"}),r++}t.useRequestIdForTraceSampling!==void 0&&typeof t.useRequestIdForTraceSampling!="boolean"&&(e=s(e,i+"/useReque\
stIdForTraceSampling","type",{type:"boolean"}),r++),t.enableIstioTags!==void 0&&typeof t.enableIstioTags!="boolean"&&(e=s(e,i+"/enableIstioTags","type",{type:"b\
oolean"}),r++),t.disableContextPropagation!==void 0&&typeof t.disableContextPropagation!="boolean"&&(e=s(e,i+"/disableContextPropagation","type",{type:"boolean"}),
r++);for(const o in t)Object.hasOwn(Gi,o)||(e=s(e,i,"closed",{field:o,known:Gi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ye.errors=e,r===0}const Ki=["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TC\
P_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"],Wi={metric:0,customMetric:0,mode:0},_n=["metric","customMetric"],Yi=["UPSERT","REMOVE"],Qi={
operation:0,value:0},Zi={match:["metric","customMetric","mode"],disabled:0,tagOverrides:0},Xi={providers:0,overrides:0,reportingInterval:0};function Qe(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.providers!==void 0){let o=t.providers;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&(e=s(e,i+"/providers/"+p,"required",
{missingProperty:"name"}),r++),f.name!==void 0){let l=f.name;typeof l=="string"?l.length<1&&(e=s(e,i+"/providers/"+p+"/name","minLength",{limit:1}),r++):(e=s(e,
i+"/providers/"+p+"/name","type",{type:"string"}),r++)}for(const l in f)Object.hasOwn(x,l)||(e=s(e,i+"/providers/"+p,"closed",{field:l,known:x}),r++)}else e=s(e,
i+"/providers/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/providers","type",{type:"array"}),r++}if(t.overrides!==void 0){let o=t.overrides;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.match!==void 0){let l=f.match;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.metric!==void 0&&(Ki.includes(l.metric)||(e=s(e,i+"/overrides/"+p+"/match/metric","choice",{choices:Ki}),r++)),l.customMetric!==void 0){let c=l.
customMetric;typeof c=="string"?c.length<1&&(e=s(e,i+"/overrides/"+p+"/match/customMetric","minLength",{limit:1}),r++):(e=s(e,i+"/overrides/"+p+"/match/customMe\
tric","type",{type:"string"}),r++)}l.mode!==void 0&&(je.includes(l.mode)||(e=s(e,i+"/overrides/"+p+"/match/mode","choice",{choices:je}),r++));for(const c in l)Object.
hasOwn(Wi,c)||(e=s(e,i+"/overrides/"+p+"/match","closed",{field:c,known:Wi}),r++);(l.metric!==void 0)+(l.customMetric!==void 0)>1&&(e=s(e,i+"/overrides/"+p+"/ma\
tch","exclusive",{fields:_n}),r++)}else e=s(e,i+"/overrides/"+p+"/match","type",{type:"object"}),r++}if(f.disabled!==void 0&&typeof f.disabled!="boolean"&&(e=s(
e,i+"/overrides/"+p+"/disabled","type",{type:"boolean"}),r++),f.tagOverrides!==void 0){let l=f.tagOverrides;if(l&&typeof l=="object"&&!Array.isArray(l))for(const c in l){
let a=l[c];if(a&&typeof a=="object"&&!Array.isArray(a)){a.operation!==void 0&&(Yi.includes(a.operation)||(e=s(e,i+"/overrides/"+p+"/tagOverrides/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/operation","choice",{choices:Yi}),r++)),a.value!==void 0&&typeof a.value!="string"&&(e=s(e,i+"/overrides/"+p+"/tagOverrides/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/value","type",{type:"string"}),r++);for(const g in a)Object.hasOwn(Qi,g)||(e=s(e,i+"/overrides/"+p+"/tagOverrides/"+c.replace(/~/g,
"~0").replace(/\//g,"~1"),"closed",{field:g,known:Qi}),r++)}else e=s(e,i+"/overrides/"+p+"/tagOverrides/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"\
object"}),r++}else e=s(e,i+"/overrides/"+p+"/tagOverrides","type",{type:"object"}),r++}for(const l in f)Object.hasOwn(Zi,l)||(e=s(e,i+"/overrides/"+p,"closed",{
field:l,known:Zi}),r++)}else e=s(e,i+"/overrides/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/overrides","type",{type:"array"}),r++}if(t.reportingInterval!==
void 0){let o=t.reportingInterval;typeof o=="string"?w.test(o)||(e=s(e,i+"/reportingInterval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\
\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/reportingInterval","type",{type:"string"}),r++)}for(const o in t)Object.hasOwn(Xi,o)||(e=s(e,i,"closed",{field:o,known:Xi}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return Qe.errors=e,r===0}const Ji={expression:0},Pi={match:["mode"],providers:0,disabled:0,filter:["expression"]},
eo={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,tracing:0,metrics:0,accessLogging:0};function Ze(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(A(t.selector,{instancePath:i+"/selec\
tor",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),t.targetRef!==void 0&&(D(t.targetRef,{instancePath:i+
"/targetRef",parentData:t,parentDataProperty:"targetRef",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.targetRefs!==void 0&&(h(t.targetRefs,
{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),t.tracing!==void 0){
let o=t.tracing;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Ye(o[p],{instancePath:i+"/tracing/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length)}else e=s(e,i+"/tracing","type",{type:"array"}),r++}if(t.metrics!==void 0){let o=t.metrics;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++)Qe(o[p],{instancePath:i+"/metrics/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?Qe.errors:e.concat(Qe.
errors),r=e.length)}else e=s(e,i+"/metrics","type",{type:"array"}),r++}if(t.accessLogging!==void 0){let o=t.accessLogging;if(Array.isArray(o)){const n=o.length;
for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.match!==void 0){let l=f.match;if(l&&typeof l=="object"&&!Array.isArray(l)){l.mode!==
void 0&&(je.includes(l.mode)||(e=s(e,i+"/accessLogging/"+p+"/match/mode","choice",{choices:je}),r++));for(const c in l)Object.hasOwn(be,c)||(e=s(e,i+"/accessLog\
ging/"+p+"/match","closed",{field:c,known:be}),r++)}else e=s(e,i+"/accessLogging/"+p+"/match","type",{type:"object"}),r++}if(f.providers!==void 0){let l=f.providers;
if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===void 0&&(e=s(e,i+"/accessLogging/"+
p+"/providers/"+a,"required",{missingProperty:"name"}),r++),g.name!==void 0){let b=g.name;typeof b=="string"?b.length<1&&(e=s(e,i+"/accessLogging/"+p+"/provider\
s/"+a+"/name","minLength",{limit:1}),r++):(e=s(e,i+"/accessLogging/"+p+"/providers/"+a+"/name","type",{type:"string"}),r++)}for(const b in g)Object.hasOwn(x,b)||
(e=s(e,i+"/accessLogging/"+p+"/providers/"+a,"closed",{field:b,known:x}),r++)}else e=s(e,i+"/accessLogging/"+p+"/providers/"+a,"type",{type:"object"}),r++}}else
e=s(e,i+"/accessLogging/"+p+"/providers","type",{type:"array"}),r++}if(f.disabled!==void 0&&typeof f.disabled!="boolean"&&(e=s(e,i+"/accessLogging/"+p+"/disable\
d","type",{type:"boolean"}),r++),f.filter!==void 0){let l=f.filter;if(l&&typeof l=="object"&&!Array.isArray(l)){l.expression!==void 0&&typeof l.expression!="str\
ing"&&(e=s(e,i+"/accessLogging/"+p+"/filter/expression","type",{type:"string"}),r++);for(const c in l)Object.hasOwn(Ji,c)||(e=s(e,i+"/accessLogging/"+p+"/filter",
"closed",{field:c,known:Ji}),r++)}else e=s(e,i+"/accessLogging/"+p+"/filter","type",{type:"object"}),r++}for(const l in f)Object.hasOwn(Pi,l)||(e=s(e,i+"/access\
Logging/"+p,"closed",{field:l,known:Pi}),r++)}else e=s(e,i+"/accessLogging/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/accessLogging","type",{type:"array"}),
r++}for(const o in t)Object.hasOwn(eo,o)||(e=s(e,i,"closed",{field:o,known:eo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ze.errors=e,r===0}function _s(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,
i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{
missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(_i.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:_i}),r++)),t.kind!==void 0&&(Ui.includes(
t.kind)||(e=s(e,i+"/kind","choice",{choices:Ui}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(Ze(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||
(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(Bi,o)||(e=s(e,i,"closed",{field:o,known:Bi}),r++)}else e=s(e,i,"type",{type:"\
object"}),r++;return _s.errors=e,r===0}const Un=Bs;const br=["extensions.istio.io/v1alpha1"],ro=["TrafficExtension"],to={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRefs","phase","priority","match","w\
asm","lua"],status:0};const io=["UNDEFINED","CLIENT","SERVER","CLIENT_AND_SERVER"],oo={mode:0,ports:0};function le(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mode!==void 0&&(io.includes(t.mode)||(e=s(e,i+"/mode","choice",{choices:io}),r++)),t.ports!==void 0){
let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.number===void 0&&(e=s(e,i+
"/ports/"+p,"required",{missingProperty:"number"}),r++),f.number!==void 0){let l=f.number;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+
p+"/number","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/number","maximum",{comparison:"<=",limit:65535}),
r++),(l<1||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/number","minimum",{comparison:">=",limit:1}),r++))}for(const l in f)Object.hasOwn(ur,l)||(e=s(e,i+"/ports/"+p,"clos\
ed",{field:l,known:ur}),r++)}else e=s(e,i+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(
oo,o)||(e=s(e,i,"closed",{field:o,known:oo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return le.errors=e,r===0}const Us=new RegExp("(^$|^[a-f0-9]{64}$)",""),jr=["UNSPECIFIED_POLICY","IfNotPresent","Always"],kr=["FAIL_CLOSE","FAIL_OPEN","FAIL_RELOAD"],vr=["INLINE","HOST"],
Ar={name:0,valueFrom:0,value:0},wr={env:0},hr=["UNSPECIFIED_PLUGIN_TYPE","HTTP","NETWORK"],so={url:0,sha256:0,imagePullPolicy:0,imagePullSecret:0,verificationKey:0,
pluginConfig:0,pluginName:0,failStrategy:0,vmConfig:["env"],type:0};function Xe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0&&(e=s(e,i,"required",{missingProperty:"url"}),r++),t.url!==void 0){let o=t.url;typeof o=="str\
ing"?o.length<1&&(e=s(e,i+"/url","minLength",{limit:1}),r++):(e=s(e,i+"/url","type",{type:"string"}),r++)}if(t.sha256!==void 0){let o=t.sha256;typeof o=="string"?
Us.test(o)||(e=s(e,i+"/sha256","pattern",{pattern:"(^$|^[a-f0-9]{64}$)"}),r++):(e=s(e,i+"/sha256","type",{type:"string"}),r++)}if(t.imagePullPolicy!==void 0&&(jr.
includes(t.imagePullPolicy)||(e=s(e,i+"/imagePullPolicy","choice",{choices:jr}),r++)),t.imagePullSecret!==void 0){let o=t.imagePullSecret;typeof o=="string"?(o.
length>253&&(e=s(e,i+"/imagePullSecret","maxLength",{limit:253}),r++),o.length<1&&(e=s(e,i+"/imagePullSecret","minLength",{limit:1}),r++)):(e=s(e,i+"/imagePullS\
ecret","type",{type:"string"}),r++)}if(t.verificationKey!==void 0&&typeof t.verificationKey!="string"&&(e=s(e,i+"/verificationKey","type",{type:"string"}),r++),
t.pluginConfig!==void 0){let o=t.pluginConfig;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/pluginConfig","type",{type:"object"}),r++)}if(t.pluginName!==
void 0){let o=t.pluginName;typeof o=="string"?(o.length>256&&(e=s(e,i+"/pluginName","maxLength",{limit:256}),r++),o.length<1&&(e=s(e,i+"/pluginName","minLength",
{limit:1}),r++)):(e=s(e,i+"/pluginName","type",{type:"string"}),r++)}if(t.failStrategy!==void 0&&(kr.includes(t.failStrategy)||(e=s(e,i+"/failStrategy","choice",
{choices:kr}),r++)),t.vmConfig!==void 0){let o=t.vmConfig;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.env!==void 0){let n=o.env;if(Array.isArray(n)){n.length>
256&&(e=s(e,i+"/vmConfig/env","maxItems",{limit:256}),r++);const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===
void 0&&(e=s(e,i+"/vmConfig/env/"+f,"required",{missingProperty:"name"}),r++),l.name!==void 0){let c=l.name;typeof c=="string"?(c.length>256&&(e=s(e,i+"/vmConfi\
g/env/"+f+"/name","maxLength",{limit:256}),r++),c.length<1&&(e=s(e,i+"/vmConfig/env/"+f+"/name","minLength",{limit:1}),r++)):(e=s(e,i+"/vmConfig/env/"+f+"/name",
"type",{type:"string"}),r++)}if(l.valueFrom!==void 0&&(vr.includes(l.valueFrom)||(e=s(e,i+"/vmConfig/env/"+f+"/valueFrom","choice",{choices:vr}),r++)),l.value!==
void 0){let c=l.value;typeof c=="string"?c.length>2048&&(e=s(e,i+"/vmConfig/env/"+f+"/value","maxLength",{limit:2048}),r++):(e=s(e,i+"/vmConfig/env/"+f+"/value",
"type",{type:"string"}),r++)}for(const c in l)Object.hasOwn(Ar,c)||(e=s(e,i+"/vmConfig/env/"+f,"closed",{field:c,known:Ar}),r++)}else e=s(e,i+"/vmConfig/env/"+f,
"type",{type:"object"}),r++}}else e=s(e,i+"/vmConfig/env","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(wr,n)||(e=s(e,i+"/vmConfig","closed",{field:n,
known:wr}),r++)}else e=s(e,i+"/vmConfig","type",{type:"object"}),r++}t.type!==void 0&&(hr.includes(t.type)||(e=s(e,i+"/type","choice",{choices:hr}),r++));for(const o in t)
Object.hasOwn(so,o)||(e=s(e,i,"closed",{field:o,known:so}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Xe.errors=e,r===0}const no={inlineCode:0},po={selector:[
"matchLabels"],targetRefs:0,phase:0,priority:0,match:0,wasm:["url","sha256","imagePullPolicy","imagePullSecret","verificationKey","pluginConfig","pluginName","f\
ailStrategy","vmConfig","type"],lua:["inlineCode"]},Bn=["wasm","lua"];function Je(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(A(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||
(e=e===null?A.errors:e.concat(A.errors),r=e.length)),t.targetRefs!==void 0&&(h(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targe\
tRefs",rootData:y})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),t.phase!==void 0&&(gr.includes(t.phase)||(e=s(e,i+"/phase","choice",{choices:gr}),r++)),
t.priority!==void 0){let o=t.priority;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/priority","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/priority",
"minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)le(o[p],{instancePath:i+
"/match/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else e=s(e,i+"/match","type",{type:"array"}),r++}
if(t.wasm!==void 0&&(Xe(t.wasm,{instancePath:i+"/wasm",parentData:t,parentDataProperty:"wasm",rootData:y})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),
t.lua!==void 0){let o=t.lua;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.inlineCode===void 0&&(e=s(e,i+"/lua","required",{missingProperty:"inlineCode"}),r++),
o.inlineCode!==void 0){let n=o.inlineCode;typeof n=="string"?(n.length>65536&&(e=s(e,i+"/lua/inlineCode","maxLength",{limit:65536}),r++),n.length<1&&(e=s(e,i+"/\
lua/inlineCode","minLength",{limit:1}),r++)):(e=s(e,i+"/lua/inlineCode","type",{type:"string"}),r++)}for(const n in o)Object.hasOwn(no,n)||(e=s(e,i+"/lua","clos\
ed",{field:n,known:no}),r++)}else e=s(e,i+"/lua","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(po,o)||(e=s(e,i,"closed",{field:o,known:po}),r++);(t.
wasm!==void 0)+(t.lua!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Bn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Je.errors=e,r===0}function Bs(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(br.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:br}),
r++)),t.kind!==void 0&&(ro.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ro}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(Je(t.spec,{instancePath:i+"/spec",parentData:t,
parentDataProperty:"spec",rootData:y})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,
parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(to,o)||(e=s(e,i,"closed",{field:o,
known:to}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Bs.errors=e,r===0}const Gn=Gs;const fo=["VirtualService"],lo={apiVersion:0,kind:0,metadata:0,spec:["hosts","gateways","http","tls","tcp","exportTo"],status:0};const yo={exact:0,prefix:0,regex:0},zn=["exact","prefix","regex"];function v(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.exact!==void 0&&typeof t.exact!="string"&&(e=s(e,i+"/exact","type",{type:"string"}),r++),t.prefix!==void 0&&typeof t.
prefix!="string"&&(e=s(e,i+"/prefix","type",{type:"string"}),r++),t.regex!==void 0&&typeof t.regex!="string"&&(e=s(e,i+"/regex","type",{type:"string"}),r++);for(const o in t)
Object.hasOwn(yo,o)||(e=s(e,i,"closed",{field:o,known:yo}),r++);(t.exact!==void 0)+(t.prefix!==void 0)+(t.regex!==void 0)>1&&(e=s(e,i,"exclusive",{fields:zn}),r++)}else
e=s(e,i,"type",{type:"object"}),r++;return v.errors=e,r===0}const co={name:0,uri:["exact","prefix","regex"],scheme:["exact","prefix","regex"],method:["exact","p\
refix","regex"],authority:["exact","prefix","regex"],headers:0,port:0,sourceLabels:0,gateways:0,queryParams:0,ignoreUriCase:0,withoutHeaders:0,sourceNamespace:0,
statPrefix:0};function Pe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.uri!==void 0&&(v(t.uri,{instancePath:i+"/uri",parentData:t,parentDataProperty:"\
uri",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.scheme!==void 0&&(v(t.scheme,{instancePath:i+"/scheme",parentData:t,parentDataProperty:"\
scheme",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.method!==void 0&&(v(t.method,{instancePath:i+"/method",parentData:t,parentDataProperty:"\
method",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.authority!==void 0&&(v(t.authority,{instancePath:i+"/authority",parentData:t,parentDataProperty:"\
authority",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.headers!==void 0){let o=t.headers;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)
v(o[n],{instancePath:i+"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length);else e=s(e,i+"/headers","type",{type:"object"}),r++}if(t.port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/\
port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),
(o<0||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:0}),r++))}if(t.sourceLabels!==void 0){let o=t.sourceLabels;if(o&&typeof o=="object"&&!Array.isArray(
o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/sourceLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/source\
Labels","type",{type:"object"}),r++}if(t.gateways!==void 0){let o=t.gateways;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=
s(e,i+"/gateways/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/gateways","type",{type:"array"}),r++}if(t.queryParams!==void 0){let o=t.queryParams;if(o&&typeof o==
"object"&&!Array.isArray(o))for(const n in o)v(o[n],{instancePath:i+"/queryParams/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length);else e=s(e,i+"/queryParams","type",{type:"object"}),r++}if(t.ignoreUriCase!==void 0&&typeof t.ignoreUriCase!=
"boolean"&&(e=s(e,i+"/ignoreUriCase","type",{type:"boolean"}),r++),t.withoutHeaders!==void 0){let o=t.withoutHeaders;if(o&&typeof o=="object"&&!Array.isArray(o))
for(const n in o)v(o[n],{instancePath:i+"/withoutHeaders/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?
v.errors:e.concat(v.errors),r=e.length);else e=s(e,i+"/withoutHeaders","type",{type:"object"}),r++}t.sourceNamespace!==void 0&&typeof t.sourceNamespace!="string"&&
(e=s(e,i+"/sourceNamespace","type",{type:"string"}),r++),t.statPrefix!==void 0&&typeof t.statPrefix!="string"&&(e=s(e,i+"/statPrefix","type",{type:"string"}),r++);
for(const o in t)Object.hasOwn(co,o)||(e=s(e,i,"closed",{field:o,known:co}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Pe.errors=e,r===0}const ao={set:0,add:0,remove:0};function re(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.set!==void 0){let o=t.set;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/set/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/set","type",{type:"object"}),r++}if(t.add!==void 0){let o=t.add;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/add/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/add","t\
ype",{type:"object"}),r++}if(t.remove!==void 0){let o=t.remove;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/remov\
e/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/remove","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(ao,o)||(e=s(e,i,"closed",{field:o,known:ao}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return re.errors=e,r===0}const mo={request:["set","add","remove"],response:["set","add","remove"]};function te(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.request!==void 0&&(re(t.request,
{instancePath:i+"/request",parentData:t,parentDataProperty:"request",rootData:y})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),t.response!==void 0&&(re(
t.response,{instancePath:i+"/response",parentData:t,parentDataProperty:"response",rootData:y})||(e=e===null?re.errors:e.concat(re.errors),r=e.length));for(const o in t)
Object.hasOwn(mo,o)||(e=s(e,i,"closed",{field:o,known:mo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return te.errors=e,r===0}const uo=["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"],go={uri:0,authority:0,port:0,derivePort:0,scheme:0,redirectCode:0},Kn=["port","derivePort"];function er(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uri!==void 0&&typeof t.uri!=
"string"&&(e=s(e,i+"/uri","type",{type:"string"}),r++),t.authority!==void 0&&typeof t.authority!="string"&&(e=s(e,i+"/authority","type",{type:"string"}),r++),t.
port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&
((o>4294967295||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:0}),
r++))}if(t.derivePort!==void 0&&(uo.includes(t.derivePort)||(e=s(e,i+"/derivePort","choice",{choices:uo}),r++)),t.scheme!==void 0&&typeof t.scheme!="string"&&(e=
s(e,i+"/scheme","type",{type:"string"}),r++),t.redirectCode!==void 0){let o=t.redirectCode;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/redire\
ctCode","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/redirectCode","maximum",{comparison:"<=",limit:4294967295}),
r++),(o<0||isNaN(o))&&(e=s(e,i+"/redirectCode","minimum",{comparison:">=",limit:0}),r++))}for(const o in t)Object.hasOwn(go,o)||(e=s(e,i,"closed",{field:o,known:go}),
r++);(t.port!==void 0)+(t.derivePort!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Kn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return er.errors=e,r===0}const bo={attempts:0,perTryTimeout:0,retryOn:0,retryRemoteLocalities:0,retryIgnorePreviousHosts:0,backoff:0};function rr(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.attempts!==void 0){let o=t.attempts;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/attempts","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/attempts","maximum",{comparison:"<\
=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/attempts","minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.perTryTimeout!==void 0){let o=t.
perTryTimeout;typeof o=="string"?w.test(o)||(e=s(e,i+"/perTryTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,i+"/perTryTimeout","type",{type:"string"}),r++)}if(t.retryOn!==void 0&&typeof t.retryOn!="string"&&(e=s(e,i+"/retryOn","type",{type:"string"}),r++),
t.retryRemoteLocalities!==void 0&&typeof t.retryRemoteLocalities!="boolean"&&(e=s(e,i+"/retryRemoteLocalities","type",{type:"boolean"}),r++),t.retryIgnorePreviousHosts!==
void 0&&typeof t.retryIgnorePreviousHosts!="boolean"&&(e=s(e,i+"/retryIgnorePreviousHosts","type",{type:"boolean"}),r++),t.backoff!==void 0){let o=t.backoff;typeof o==
"string"?w.test(o)||(e=s(e,i+"/backoff","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/backoff",
"type",{type:"string"}),r++)}for(const o in t)Object.hasOwn(bo,o)||(e=s(e,i,"closed",{field:o,known:bo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return rr.
errors=e,r===0}function E(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.value!==void 0){
let o=t.value;typeof o=="number"&&isFinite(o)||(e=s(e,i+"/value","type",{type:"number"}),r++)}for(const o in t)Object.hasOwn(ae,o)||(e=s(e,i,"closed",{field:o,known:ae}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return E.errors=e,r===0}const jo={percent:0,percentage:["value"],fixedDelay:0,exponentialDelay:0},Wn=["fixedDelay",
"exponentialDelay"],ko={httpStatus:0,grpcStatus:0,http2Error:0,percentage:["value"]},Yn=["httpStatus","grpcStatus","http2Error"],vo={delay:["percent","percentag\
e","fixedDelay","exponentialDelay"],abort:["httpStatus","grpcStatus","http2Error","percentage"]};function tr(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.delay!==void 0){let o=t.delay;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
percent!==void 0){let n=o.percent;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/delay/percent","type",{type:"integer"}),r++),typeof n=="number"&&
isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/delay/percent","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/delay\
/percent","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.percentage!==void 0&&(E(o.percentage,{instancePath:i+"/delay/percentage",parentData:o,parentDataProperty:"\
percentage",rootData:y})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),o.fixedDelay!==void 0){let n=o.fixedDelay;typeof n=="string"?w.test(n)||(e=s(e,i+
"/delay/fixedDelay","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/delay/fixedDelay","type",{type:"\
string"}),r++)}if(o.exponentialDelay!==void 0){let n=o.exponentialDelay;typeof n=="string"?w.test(n)||(e=s(e,i+"/delay/exponentialDelay","pattern",{pattern:"^[+\
-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/delay/exponentialDelay","type",{type:"string"}),r++)}for(const n in o)Object.
hasOwn(jo,n)||(e=s(e,i+"/delay","closed",{field:n,known:jo}),r++);(o.fixedDelay!==void 0)+(o.exponentialDelay!==void 0)>1&&(e=s(e,i+"/delay","exclusive",{fields:Wn}),
r++)}else e=s(e,i+"/delay","type",{type:"object"}),r++}if(t.abort!==void 0){let o=t.abort;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.httpStatus!==void 0){
let n=o.httpStatus;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/abort/httpStatus","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&
((n>2147483647||isNaN(n))&&(e=s(e,i+"/abort/httpStatus","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/abort/httpStatu\
s","minimum",{comparison:">=",limit:-2147483648}),r++))}o.grpcStatus!==void 0&&typeof o.grpcStatus!="string"&&(e=s(e,i+"/abort/grpcStatus","type",{type:"string"}),
r++),o.http2Error!==void 0&&typeof o.http2Error!="string"&&(e=s(e,i+"/abort/http2Error","type",{type:"string"}),r++),o.percentage!==void 0&&(E(o.percentage,{instancePath:i+
"/abort/percentage",parentData:o,parentDataProperty:"percentage",rootData:y})||(e=e===null?E.errors:e.concat(E.errors),r=e.length));for(const n in o)Object.hasOwn(
ko,n)||(e=s(e,i+"/abort","closed",{field:n,known:ko}),r++);(o.httpStatus!==void 0)+(o.grpcStatus!==void 0)+(o.http2Error!==void 0)>1&&(e=s(e,i+"/abort","exclusi\
ve",{fields:Yn}),r++)}else e=s(e,i+"/abort","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(vo,o)||(e=s(e,i,"closed",{field:o,known:vo}),r++)}else e=
s(e,i,"type",{type:"object"}),r++;return tr.errors=e,r===0}const Ao=["UNSPECIFIED","FORWARD","IGNORE"],wo={allowOrigin:0,allowOrigins:0,allowMethods:0,allowHeaders:0,exposeHeaders:0,maxAge:0,allowCredentials:0,unmatchedPreflights:0};
function ir(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.allowOrigin!==
void 0){let o=t.allowOrigin;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/allowOrigin/"+p,"type",{type:"string"}),
r++)}else e=s(e,i+"/allowOrigin","type",{type:"array"}),r++}if(t.allowOrigins!==void 0){let o=t.allowOrigins;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)v(o[p],{instancePath:i+"/allowOrigins/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)}else e=s(e,i+
"/allowOrigins","type",{type:"array"}),r++}if(t.allowMethods!==void 0){let o=t.allowMethods;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/allowMethods/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/allowMethods","type",{type:"array"}),r++}if(t.allowHeaders!==void 0){let o=t.allowHeaders;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/allowHeaders/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/allowHe\
aders","type",{type:"array"}),r++}if(t.exposeHeaders!==void 0){let o=t.exposeHeaders;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="str\
ing"&&(e=s(e,i+"/exposeHeaders/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exposeHeaders","type",{type:"array"}),r++}if(t.maxAge!==void 0){let o=t.maxAge;typeof o==
"string"?w.test(o)||(e=s(e,i+"/maxAge","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/maxAge","\
type",{type:"string"}),r++)}t.allowCredentials!==void 0&&typeof t.allowCredentials!="boolean"&&(e=s(e,i+"/allowCredentials","type",{type:"boolean"}),r++),t.unmatchedPreflights!==
void 0&&(Ao.includes(t.unmatchedPreflights)||(e=s(e,i+"/unmatchedPreflights","choice",{choices:Ao}),r++));for(const o in t)Object.hasOwn(wo,o)||(e=s(e,i,"closed",
{field:o,known:wo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ir.errors=e,r===0}const ho={destination:["host","subset","port"],weight:0,headers:["req\
uest","response"]},No={string:0,bytes:0},Qn=["string","bytes"],Do={status:0,body:["string","bytes"]},Ro={name:0,namespace:0},xo={match:0,rewrite:0},So={uri:0,authority:0,
uriRegexRewrite:["match","rewrite"]},Co={destination:["host","subset","port"],percentage:["value"]},Eo={name:0,match:0,route:0,redirect:["uri","authority","port",
"derivePort","scheme","redirectCode"],directResponse:["status","body"],delegate:["name","namespace"],rewrite:["uri","authority","uriRegexRewrite"],timeout:0,retries:[
"attempts","perTryTimeout","retryOn","retryRemoteLocalities","retryIgnorePreviousHosts","backoff"],fault:["delay","abort"],mirror:["host","subset","port"],mirrors:0,
mirrorPercent:0,mirror_percent:0,mirrorPercentage:["value"],corsPolicy:["allowOrigin","allowOrigins","allowMethods","allowHeaders","exposeHeaders","maxAge","all\
owCredentials","unmatchedPreflights"],headers:["request","response"]};function or(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.match!==void 0){let o=t.
match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Pe(o[p],{instancePath:i+"/match/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?
Pe.errors:e.concat(Pe.errors),r=e.length)}else e=s(e,i+"/match","type",{type:"array"}),r++}if(t.route!==void 0){let o=t.route;if(Array.isArray(o)){const n=o.length;
for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.destination===void 0&&(e=s(e,i+"/route/"+p,"required",{missingProperty:"destin\
ation"}),r++),f.destination!==void 0&&(N(f.destination,{instancePath:i+"/route/"+p+"/destination",parentData:f,parentDataProperty:"destination",rootData:y})||(e=
e===null?N.errors:e.concat(N.errors),r=e.length)),f.weight!==void 0){let l=f.weight;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/route/"+p+"/w\
eight","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>2147483647||isNaN(l))&&(e=s(e,i+"/route/"+p+"/weight","maximum",{comparison:"<=",limit:2147483647}),
r++),(l<-2147483648||isNaN(l))&&(e=s(e,i+"/route/"+p+"/weight","minimum",{comparison:">=",limit:-2147483648}),r++))}f.headers!==void 0&&(te(f.headers,{instancePath:i+
"/route/"+p+"/headers",parentData:f,parentDataProperty:"headers",rootData:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length));for(const l in f)Object.hasOwn(
ho,l)||(e=s(e,i+"/route/"+p,"closed",{field:l,known:ho}),r++)}else e=s(e,i+"/route/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/route","type",{type:"array"}),
r++}if(t.redirect!==void 0&&(er(t.redirect,{instancePath:i+"/redirect",parentData:t,parentDataProperty:"redirect",rootData:y})||(e=e===null?er.errors:e.concat(er.
errors),r=e.length)),t.directResponse!==void 0){let o=t.directResponse;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.status===void 0&&(e=s(e,i+"/directRespo\
nse","required",{missingProperty:"status"}),r++),o.status!==void 0){let n=o.status;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/directResponse\
/status","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/directResponse/status","maximum",{comparison:"<=",
limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/directResponse/status","minimum",{comparison:">=",limit:0}),r++))}if(o.body!==void 0){let n=o.body;if(n&&typeof n==
"object"&&!Array.isArray(n)){n.string!==void 0&&typeof n.string!="string"&&(e=s(e,i+"/directResponse/body/string","type",{type:"string"}),r++),n.bytes!==void 0&&
typeof n.bytes!="string"&&(e=s(e,i+"/directResponse/body/bytes","type",{type:"string"}),r++);for(const p in n)Object.hasOwn(No,p)||(e=s(e,i+"/directResponse/bod\
y","closed",{field:p,known:No}),r++);(n.string!==void 0)+(n.bytes!==void 0)>1&&(e=s(e,i+"/directResponse/body","exclusive",{fields:Qn}),r++)}else e=s(e,i+"/dire\
ctResponse/body","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(Do,n)||(e=s(e,i+"/directResponse","closed",{field:n,known:Do}),r++)}else e=s(e,i+"/d\
irectResponse","type",{type:"object"}),r++}if(t.delegate!==void 0){let o=t.delegate;if(o&&typeof o=="object"&&!Array.isArray(o)){o.name!==void 0&&typeof o.name!=
"string"&&(e=s(e,i+"/delegate/name","type",{type:"string"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,i+"/delegate/namespace","type",{type:"\
string"}),r++);for(const n in o)Object.hasOwn(Ro,n)||(e=s(e,i+"/delegate","closed",{field:n,known:Ro}),r++)}else e=s(e,i+"/delegate","type",{type:"object"}),r++}
if(t.rewrite!==void 0){let o=t.rewrite;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.uri!==void 0&&typeof o.uri!="string"&&(e=s(e,i+"/rewrite/uri","type",{type:"\
string"}),r++),o.authority!==void 0&&typeof o.authority!="string"&&(e=s(e,i+"/rewrite/authority","type",{type:"string"}),r++),o.uriRegexRewrite!==void 0){let n=o.
uriRegexRewrite;if(n&&typeof n=="object"&&!Array.isArray(n)){n.match!==void 0&&typeof n.match!="string"&&(e=s(e,i+"/rewrite/uriRegexRewrite/match","type",{type:"\
string"}),r++),n.rewrite!==void 0&&typeof n.rewrite!="string"&&(e=s(e,i+"/rewrite/uriRegexRewrite/rewrite","type",{type:"string"}),r++);for(const p in n)Object.
hasOwn(xo,p)||(e=s(e,i+"/rewrite/uriRegexRewrite","closed",{field:p,known:xo}),r++)}else e=s(e,i+"/rewrite/uriRegexRewrite","type",{type:"object"}),r++}for(const n in o)
Object.hasOwn(So,n)||(e=s(e,i+"/rewrite","closed",{field:n,known:So}),r++)}else e=s(e,i+"/rewrite","type",{type:"object"}),r++}if(t.timeout!==void 0){let o=t.timeout;
typeof o=="string"?w.test(o)||(e=s(e,i+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+
"/timeout","type",{type:"string"}),r++)}if(t.retries!==void 0&&(rr(t.retries,{instancePath:i+"/retries",parentData:t,parentDataProperty:"retries",rootData:y})||
(e=e===null?rr.errors:e.concat(rr.errors),r=e.length)),t.fault!==void 0&&(tr(t.fault,{instancePath:i+"/fault",parentData:t,parentDataProperty:"fault",rootData:y})||
(e=e===null?tr.errors:e.concat(tr.errors),r=e.length)),t.mirror!==void 0&&(N(t.mirror,{instancePath:i+"/mirror",parentData:t,parentDataProperty:"mirror",rootData:y})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.mirrors!==void 0){let o=t.mirrors;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&
typeof f=="object"&&!Array.isArray(f)){f.destination===void 0&&(e=s(e,i+"/mirrors/"+p,"required",{missingProperty:"destination"}),r++),f.destination!==void 0&&(N(
f.destination,{instancePath:i+"/mirrors/"+p+"/destination",parentData:f,parentDataProperty:"destination",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=
e.length)),f.percentage!==void 0&&(E(f.percentage,{instancePath:i+"/mirrors/"+p+"/percentage",parentData:f,parentDataProperty:"percentage",rootData:y})||(e=e===
null?E.errors:e.concat(E.errors),r=e.length));for(const l in f)Object.hasOwn(Co,l)||(e=s(e,i+"/mirrors/"+p,"closed",{field:l,known:Co}),r++)}else e=s(e,i+"/mirr\
ors/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/mirrors","type",{type:"array"}),r++}if(t.mirrorPercent!==void 0){let o=t.mirrorPercent;typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/mirrorPercent","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/mirro\
rPercent","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/mirrorPercent","minimum",{comparison:">=",limit:0}),r++))}if(t.mirror_percent!==
void 0){let o=t.mirror_percent;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/mirror_percent","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/mirror_percent","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/mirror_percent",
"minimum",{comparison:">=",limit:0}),r++))}t.mirrorPercentage!==void 0&&(E(t.mirrorPercentage,{instancePath:i+"/mirrorPercentage",parentData:t,parentDataProperty:"\
mirrorPercentage",rootData:y})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.corsPolicy!==void 0&&(ir(t.corsPolicy,{instancePath:i+"/corsPolicy",parentData:t,
parentDataProperty:"corsPolicy",rootData:y})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),t.headers!==void 0&&(te(t.headers,{instancePath:i+"/headers",
parentData:t,parentDataProperty:"headers",rootData:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length));for(const o in t)Object.hasOwn(Eo,o)||(e=s(e,i,"c\
losed",{field:o,known:Eo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return or.errors=e,r===0}const Oo={sniHosts:0,destinationSubnets:0,port:0,sourceLabels:0,gateways:0,sourceNamespace:0},Nr={match:0,route:0};const To={destination:["host","subset","port"],weight:0};function ye(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(Array.
isArray(t)){const o=t.length;for(let n=0;n<o;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.destination===void 0&&(e=s(e,i+"/"+n,"required",{
missingProperty:"destination"}),r++),p.destination!==void 0&&(N(p.destination,{instancePath:i+"/"+n+"/destination",parentData:p,parentDataProperty:"destination",
rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),p.weight!==void 0){let f=p.weight;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||(e=s(e,
i+"/"+n+"/weight","type",{type:"integer"}),r++),typeof f=="number"&&isFinite(f)&&((f>2147483647||isNaN(f))&&(e=s(e,i+"/"+n+"/weight","maximum",{comparison:"<=",
limit:2147483647}),r++),(f<-2147483648||isNaN(f))&&(e=s(e,i+"/"+n+"/weight","minimum",{comparison:">=",limit:-2147483648}),r++))}for(const f in p)Object.hasOwn(
To,f)||(e=s(e,i+"/"+n,"closed",{field:f,known:To}),r++)}else e=s(e,i+"/"+n,"type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"array"}),r++;return ye.errors=
e,r===0}function sr(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.match===
void 0&&(e=s(e,i,"required",{missingProperty:"match"}),r++),t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.sniHosts===void 0&&(e=s(e,i+"/match/"+p,"required",{missingProperty:"sniHosts"}),r++),f.sniHosts!==void 0){let l=f.
sniHosts;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)typeof l[a]!="string"&&(e=s(e,i+"/match/"+p+"/sniHosts/"+a,"type",{type:"string"}),r++)}else e=
s(e,i+"/match/"+p+"/sniHosts","type",{type:"array"}),r++}if(f.destinationSubnets!==void 0){let l=f.destinationSubnets;if(Array.isArray(l)){const c=l.length;for(let a=0;a<
c;a++)typeof l[a]!="string"&&(e=s(e,i+"/match/"+p+"/destinationSubnets/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/destinationSubnets","type",{type:"\
array"}),r++}if(f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/match/"+p+"/port","type",{type:"integer"}),r++),typeof l==
"number"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,i+"/match/"+p+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,i+"/ma\
tch/"+p+"/port","minimum",{comparison:">=",limit:0}),r++))}if(f.sourceLabels!==void 0){let l=f.sourceLabels;if(l&&typeof l=="object"&&!Array.isArray(l))for(const c in l)
typeof l[c]!="string"&&(e=s(e,i+"/match/"+p+"/sourceLabels/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/match/"+p+"/so\
urceLabels","type",{type:"object"}),r++}if(f.gateways!==void 0){let l=f.gateways;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)typeof l[a]!="string"&&
(e=s(e,i+"/match/"+p+"/gateways/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/gateways","type",{type:"array"}),r++}f.sourceNamespace!==void 0&&typeof f.
sourceNamespace!="string"&&(e=s(e,i+"/match/"+p+"/sourceNamespace","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(Oo,l)||(e=s(e,i+"/match/"+p,"clos\
ed",{field:l,known:Oo}),r++)}else e=s(e,i+"/match/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/match","type",{type:"array"}),r++}t.route!==void 0&&(ye(t.route,
{instancePath:i+"/route",parentData:t,parentDataProperty:"route",rootData:y})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length));for(const o in t)Object.hasOwn(
Nr,o)||(e=s(e,i,"closed",{field:o,known:Nr}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return sr.errors=e,r===0}const Vo={destinationSubnets:0,port:0,sourceLabels:0,gateways:0,sourceNamespace:0,sourceSubnet:0};function nr(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.destinationSubnets!==void 0){let l=f.destinationSubnets;if(Array.isArray(l)){const c=l.length;
for(let a=0;a<c;a++)typeof l[a]!="string"&&(e=s(e,i+"/match/"+p+"/destinationSubnets/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/destinationSubn\
ets","type",{type:"array"}),r++}if(f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/match/"+p+"/port","type",{type:"\
integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,i+"/match/"+p+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||
isNaN(l))&&(e=s(e,i+"/match/"+p+"/port","minimum",{comparison:">=",limit:0}),r++))}if(f.sourceLabels!==void 0){let l=f.sourceLabels;if(l&&typeof l=="object"&&!Array.
isArray(l))for(const c in l)typeof l[c]!="string"&&(e=s(e,i+"/match/"+p+"/sourceLabels/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else
e=s(e,i+"/match/"+p+"/sourceLabels","type",{type:"object"}),r++}if(f.gateways!==void 0){let l=f.gateways;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)
typeof l[a]!="string"&&(e=s(e,i+"/match/"+p+"/gateways/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/gateways","type",{type:"array"}),r++}f.sourceNamespace!==
void 0&&typeof f.sourceNamespace!="string"&&(e=s(e,i+"/match/"+p+"/sourceNamespace","type",{type:"string"}),r++),f.sourceSubnet!==void 0&&typeof f.sourceSubnet!=
"string"&&(e=s(e,i+"/match/"+p+"/sourceSubnet","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(Vo,l)||(e=s(e,i+"/match/"+p,"closed",{field:l,known:Vo}),
r++)}else e=s(e,i+"/match/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/match","type",{type:"array"}),r++}t.route!==void 0&&(ye(t.route,{instancePath:i+"/rout\
e",parentData:t,parentDataProperty:"route",rootData:y})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length));for(const o in t)Object.hasOwn(Nr,o)||(e=s(e,i,"\
closed",{field:o,known:Nr}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return nr.errors=e,r===0}const qo={hosts:0,gateways:0,http:0,tls:0,tcp:0,exportTo:0};function pr(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.hosts!==void 0){let o=t.hosts;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/hosts","type",
{type:"array"}),r++}if(t.gateways!==void 0){let o=t.gateways;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/gateway\
s/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/gateways","type",{type:"array"}),r++}if(t.http!==void 0){let o=t.http;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)or(o[p],{instancePath:i+"/http/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)}else e=s(e,i+"/ht\
tp","type",{type:"array"}),r++}if(t.tls!==void 0){let o=t.tls;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)sr(o[p],{instancePath:i+"/tls/"+p,parentData:o,
parentDataProperty:p,rootData:y})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)}else e=s(e,i+"/tls","type",{type:"array"}),r++}if(t.tcp!==void 0){let o=t.
tcp;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)nr(o[p],{instancePath:i+"/tcp/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?nr.errors:
e.concat(nr.errors),r=e.length)}else e=s(e,i+"/tcp","type",{type:"array"}),r++}if(t.exportTo!==void 0){let o=t.exportTo;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/exportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exportTo","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(
qo,o)||(e=s(e,i,"closed",{field:o,known:qo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return pr.errors=e,r===0}function Gs(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(S.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:S}),r++)),t.kind!==void 0&&(fo.includes(t.kind)||(e=s(e,i+"/kind","ch\
oice",{choices:fo}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.
errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(pr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?pr.errors:
e.concat(pr.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:
e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(lo,o)||(e=s(e,i,"closed",{field:o,known:lo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Gs.
errors=e,r===0}const Zn=zs;const Lo=["WasmPlugin"],$o={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","url","sha256","imagePullPolicy","imagePullSecret","verific\
ationKey","pluginConfig","pluginName","failStrategy","vmConfig","type","phase","priority","match"],status:0};const Io=["UNSPECIFIED_PHASE","AUTHN","AUTHZ","STATS"],Fo={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,url:0,sha256:0,imagePullPolicy:0,
imagePullSecret:0,verificationKey:0,pluginConfig:0,pluginName:0,failStrategy:0,vmConfig:["env"],type:0,phase:0,priority:0,match:0};function fr(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0&&(e=s(e,i,"required",{missingProperty:"\
url"}),r++),t.selector!==void 0&&(A(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?A.errors:e.concat(
A.errors),r=e.length)),t.targetRef!==void 0&&(D(t.targetRef,{instancePath:i+"/targetRef",parentData:t,parentDataProperty:"targetRef",rootData:y})||(e=e===null?D.
errors:e.concat(D.errors),r=e.length)),t.targetRefs!==void 0&&(h(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targetRefs",rootData:y})||
(e=e===null?h.errors:e.concat(h.errors),r=e.length)),t.url!==void 0){let o=t.url;typeof o=="string"?o.length<1&&(e=s(e,i+"/url","minLength",{limit:1}),r++):(e=s(
e,i+"/url","type",{type:"string"}),r++)}if(t.sha256!==void 0){let o=t.sha256;typeof o=="string"?Us.test(o)||(e=s(e,i+"/sha256","pattern",{pattern:"(^$|^[a-f0-9]\
{64}$)"}),r++):(e=s(e,i+"/sha256","type",{type:"string"}),r++)}if(t.imagePullPolicy!==void 0&&(jr.includes(t.imagePullPolicy)||(e=s(e,i+"/imagePullPolicy","choi\
ce",{choices:jr}),r++)),t.imagePullSecret!==void 0){let o=t.imagePullSecret;typeof o=="string"?(o.length>253&&(e=s(e,i+"/imagePullSecret","maxLength",{limit:253}),
r++),o.length<1&&(e=s(e,i+"/imagePullSecret","minLength",{limit:1}),r++)):(e=s(e,i+"/imagePullSecret","type",{type:"string"}),r++)}if(t.verificationKey!==void 0&&
typeof t.verificationKey!="string"&&(e=s(e,i+"/verificationKey","type",{type:"string"}),r++),t.pluginConfig!==void 0){let o=t.pluginConfig;o&&typeof o=="object"&&
!Array.isArray(o)||(e=s(e,i+"/pluginConfig","type",{type:"object"}),r++)}if(t.pluginName!==void 0){let o=t.pluginName;typeof o=="string"?(o.length>256&&(e=s(e,i+
"/pluginName","maxLength",{limit:256}),r++),o.length<1&&(e=s(e,i+"/pluginName","minLength",{limit:1}),r++)):(e=s(e,i+"/pluginName","type",{type:"string"}),r++)}
if(t.failStrategy!==void 0&&(kr.includes(t.failStrategy)||(e=s(e,i+"/failStrategy","choice",{choices:kr}),r++)),t.vmConfig!==void 0){let o=t.vmConfig;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.env!==void 0){let n=o.env;if(Array.isArray(n)){n.length>256&&(e=s(e,i+"/vmConfig/env","maxItems",{limit:256}),r++);const p=n.length;
for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0&&(e=s(e,i+"/vmConfig/env/"+f,"required",{missingProperty:"name"}),
r++),l.name!==void 0){let c=l.name;typeof c=="string"?(c.length>256&&(e=s(e,i+"/vmConfig/env/"+f+"/name","maxLength",{limit:256}),r++),c.length<1&&(e=s(e,i+"/vm\
Config/env/"+f+"/name","minLength",{limit:1}),r++)):(e=s(e,i+"/vmConfig/env/"+f+"/name","type",{type:"string"}),r++)}if(l.valueFrom!==void 0&&(vr.includes(l.valueFrom)||
(e=s(e,i+"/vmConfig/env/"+f+"/valueFrom","choice",{choices:vr}),r++)),l.value!==void 0){let c=l.value;typeof c=="string"?c.length>2048&&(e=s(e,i+"/vmConfig/env/"+
f+"/value","maxLength",{limit:2048}),r++):(e=s(e,i+"/vmConfig/env/"+f+"/value","type",{type:"string"}),r++)}for(const c in l)Object.hasOwn(Ar,c)||(e=s(e,i+"/vmC\
onfig/env/"+f,"closed",{field:c,known:Ar}),r++)}else e=s(e,i+"/vmConfig/env/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/vmConfig/env","type",{type:"array"}),
r++}for(const n in o)Object.hasOwn(wr,n)||(e=s(e,i+"/vmConfig","closed",{field:n,known:wr}),r++)}else e=s(e,i+"/vmConfig","type",{type:"object"}),r++}if(t.type!==
void 0&&(hr.includes(t.type)||(e=s(e,i+"/type","choice",{choices:hr}),r++)),t.phase!==void 0&&(Io.includes(t.phase)||(e=s(e,i+"/phase","choice",{choices:Io}),r++)),
t.priority!==void 0){let o=t.priority;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/priority","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/priority",
"minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)le(o[p],{instancePath:i+
"/match/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else e=s(e,i+"/match","type",{type:"array"}),r++}
for(const o in t)Object.hasOwn(Fo,o)||(e=s(e,i,"closed",{field:o,known:Fo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return fr.errors=e,r===0}function zs(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,
i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{
missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(br.includes(t.apiVersion)||(e=s(e,
i+"/apiVersion","choice",{choices:br}),r++)),t.kind!==void 0&&(Lo.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Lo}),r++)),t.metadata!==void 0&&(m(t.metadata,
{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(fr(t.
spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length)),t.status!==void 0&&(j(t.
status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.
hasOwn($o,o)||(e=s(e,i,"closed",{field:o,known:$o}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return zs.errors=e,r===0}const Xn=Ks;const Mo=["WorkloadEntry"],Ho={apiVersion:0,kind:0,metadata:0,spec:0,status:0};function lr(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return H(t,{instancePath:i,parentData:d,parentDataProperty:u,
rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length),lr.errors=e,r===0}function Ks(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=
s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",
{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(S.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:S}),r++)),t.kind!==void 0&&(Mo.includes(
t.kind)||(e=s(e,i+"/kind","choice",{choices:Mo}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(lr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||
(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(Ho,o)||(e=s(e,i,"closed",{field:o,known:Ho}),r++)}else e=s(e,i,"type",{type:"\
object"}),r++;return Ks.errors=e,r===0}const Jn=Ws;const _o=["WorkloadGroup"],Uo={apiVersion:0,kind:0,metadata:0,spec:["metadata","template","probe"],status:0};const Bo={labels:0,annotations:0},Go={metadata:["labels","annotations"],template:["address","ports","labels","network","locality","weight","serviceAccount"],probe:[
"initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","httpGet","tcpSocket","exec","grpc"]};const zo={path:0,port:0,host:0,scheme:0,httpHeaders:0},Ko={host:0,port:0},Wo={command:0},Yo={port:0,service:0},Qo={initialDelaySeconds:0,timeoutSeconds:0,periodSeconds:0,
successThreshold:0,failureThreshold:0,httpGet:["path","port","host","scheme","httpHeaders"],tcpSocket:["host","port"],exec:["command"],grpc:["port","service"]},
Pn=["httpGet","tcpSocket","exec","grpc"];function yr(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){if(t.initialDelaySeconds!==void 0){let o=t.initialDelaySeconds;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/initialD\
elaySeconds","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/initialDelaySeconds","maximum",{comparison:"<=",
limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/initialDelaySeconds","minimum",{comparison:">=",limit:0}),r++))}if(t.timeoutSeconds!==void 0){let o=t.timeoutSeconds;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/timeoutSeconds","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(
o))&&(e=s(e,i+"/timeoutSeconds","maximum",{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/timeoutSeconds","minimum",{comparison:">=",limit:0}),
r++))}if(t.periodSeconds!==void 0){let o=t.periodSeconds;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/periodSeconds","type",{type:"integer"}),
r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/periodSeconds","maximum",{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=
s(e,i+"/periodSeconds","minimum",{comparison:">=",limit:0}),r++))}if(t.successThreshold!==void 0){let o=t.successThreshold;typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)||(e=s(e,i+"/successThreshold","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/successThreshold",
"maximum",{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/successThreshold","minimum",{comparison:">=",limit:0}),r++))}if(t.failureThreshold!==
void 0){let o=t.failureThreshold;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/failureThreshold","type",{type:"integer"}),r++),typeof o=="numbe\
r"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/failureThreshold","maximum",{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/failureT\
hreshold","minimum",{comparison:">=",limit:0}),r++))}if(t.httpGet!==void 0){let o=t.httpGet;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.port===void 0&&(e=
s(e,i+"/httpGet","required",{missingProperty:"port"}),r++),o.path!==void 0&&typeof o.path!="string"&&(e=s(e,i+"/httpGet/path","type",{type:"string"}),r++),o.port!==
void 0){let n=o.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/httpGet/port","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&
((n>4294967295||isNaN(n))&&(e=s(e,i+"/httpGet/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/httpGet/port","minimum",{comparison:"\
>=",limit:0}),r++))}if(o.host!==void 0&&typeof o.host!="string"&&(e=s(e,i+"/httpGet/host","type",{type:"string"}),r++),o.scheme!==void 0&&typeof o.scheme!="stri\
ng"&&(e=s(e,i+"/httpGet/scheme","type",{type:"string"}),r++),o.httpHeaders!==void 0){let n=o.httpHeaders;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){
let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name!==void 0){let c=l.name;typeof c=="string"?Is.test(c)||(e=s(e,i+"/httpGet/httpHeaders/"+f+"/nam\
e","pattern",{pattern:"^[-_A-Za-z0-9]+$"}),r++):(e=s(e,i+"/httpGet/httpHeaders/"+f+"/name","type",{type:"string"}),r++)}l.value!==void 0&&typeof l.value!="strin\
g"&&(e=s(e,i+"/httpGet/httpHeaders/"+f+"/value","type",{type:"string"}),r++);for(const c in l)Object.hasOwn(dr,c)||(e=s(e,i+"/httpGet/httpHeaders/"+f,"closed",{
field:c,known:dr}),r++)}else e=s(e,i+"/httpGet/httpHeaders/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/httpGet/httpHeaders","type",{type:"array"}),r++}for(const n in o)
Object.hasOwn(zo,n)||(e=s(e,i+"/httpGet","closed",{field:n,known:zo}),r++)}else e=s(e,i+"/httpGet","type",{type:"object"}),r++}if(t.tcpSocket!==void 0){let o=t.
tcpSocket;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.port===void 0&&(e=s(e,i+"/tcpSocket","required",{missingProperty:"port"}),r++),o.host!==void 0&&typeof o.
host!="string"&&(e=s(e,i+"/tcpSocket/host","type",{type:"string"}),r++),o.port!==void 0){let n=o.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,
i+"/tcpSocket/port","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/tcpSocket/port","maximum",{comparison:"\
<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/tcpSocket/port","minimum",{comparison:">=",limit:0}),r++))}for(const n in o)Object.hasOwn(Ko,n)||(e=s(e,
i+"/tcpSocket","closed",{field:n,known:Ko}),r++)}else e=s(e,i+"/tcpSocket","type",{type:"object"}),r++}if(t.exec!==void 0){let o=t.exec;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.command===void 0&&(e=s(e,i+"/exec","required",{missingProperty:"command"}),r++),o.command!==void 0){let n=o.command;if(Array.isArray(n)){
const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="string"?l.length<1&&(e=s(e,i+"/exec/command/"+f,"minLength",{limit:1}),r++):(e=s(e,i+"/exec/command/"+
f,"type",{type:"string"}),r++)}}else e=s(e,i+"/exec/command","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(Wo,n)||(e=s(e,i+"/exec","closed",{field:n,
known:Wo}),r++)}else e=s(e,i+"/exec","type",{type:"object"}),r++}if(t.grpc!==void 0){let o=t.grpc;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.port!==void 0){
let n=o.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/grpc/port","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||
isNaN(n))&&(e=s(e,i+"/grpc/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/grpc/port","minimum",{comparison:">=",limit:0}),
r++))}o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/grpc/service","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(Yo,n)||(e=s(e,i+"/grp\
c","closed",{field:n,known:Yo}),r++)}else e=s(e,i+"/grpc","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(Qo,o)||(e=s(e,i,"closed",{field:o,known:Qo}),
r++);(t.httpGet!==void 0)+(t.tcpSocket!==void 0)+(t.exec!==void 0)+(t.grpc!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Pn}),r++)}else e=s(e,i,"type",{type:"object"}),
r++;return yr.errors=e,r===0}function cr(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.template===void 0&&(e=s(e,i,"required",{missingProperty:"template"}),r++),t.metadata!==void 0){let o=t.metadata;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.labels!==void 0){let n=o.labels;if(n&&typeof n=="object"&&!Array.isArray(n)){Object.keys(n).length>256&&(e=s(e,i+"/metadata/labels","maxPropert\
ies",{limit:256}),r++);for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else
e=s(e,i+"/metadata/labels","type",{type:"object"}),r++}if(o.annotations!==void 0){let n=o.annotations;if(n&&typeof n=="object"&&!Array.isArray(n)){Object.keys(n).
length>256&&(e=s(e,i+"/metadata/annotations","maxProperties",{limit:256}),r++);for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/metadata/annotations/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,i+"/metadata/annotations","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(Bo,n)||
(e=s(e,i+"/metadata","closed",{field:n,known:Bo}),r++)}else e=s(e,i+"/metadata","type",{type:"object"}),r++}t.template!==void 0&&(H(t.template,{instancePath:i+"\
/template",parentData:t,parentDataProperty:"template",rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.probe!==void 0&&(yr(t.probe,{instancePath:i+
"/probe",parentData:t,parentDataProperty:"probe",rootData:y})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length));for(const o in t)Object.hasOwn(Go,o)||(e=s(
e,i,"closed",{field:o,known:Go}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return cr.errors=e,r===0}function Ws(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.
kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=
s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(S.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:S}),r++)),t.kind!==void 0&&
(_o.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:_o}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(cr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:y})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),t.status!==void 0&&(j(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"\
status",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length));for(const o in t)Object.hasOwn(Uo,o)||(e=s(e,i,"closed",{field:o,known:Uo}),r++)}else
e=s(e,i,"type",{type:"object"}),r++;return Ws.errors=e,r===0}const ep=Ys;const R=["v1"],Zo=["ConfigMap"];function Ys(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),
r++)),t.kind!==void 0&&(Zo.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Zo}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.data!==void 0){let o=t.data;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/data/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/data",
"type",{type:"object"}),r++}if(t.binaryData!==void 0){let o=t.binaryData;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=
s(e,i+"/binaryData/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/binaryData","type",{type:"object"}),r++}}else e=s(e,i,
"type",{type:"object"}),r++;return Ys.errors=e,r===0}const rp=Qs;const Xo=["batch/v1","batch/v1beta1"],Jo=["CronJob"];const B=["TCP","UDP","SCTP"];function ie(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"stri\
ng"}),r++),t.image!==void 0&&typeof t.image!="string"&&(e=s(e,i+"/image","type",{type:"string"}),r++),t.args!==void 0){let o=t.args;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/args/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/args","type",{type:"array"}),r++}if(t.ports!==
void 0){let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.containerPort===void 0&&
(e=s(e,i+"/ports/"+p,"required",{missingProperty:"containerPort"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/ports/"+p+"/name","type",{type:"str\
ing"}),r++),f.containerPort!==void 0){let l=f.containerPort;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/containerPort","type",{type:"\
integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/containerPort","maximum",{comparison:"<=",limit:65535}),r++),(l<1||
isNaN(l))&&(e=s(e,i+"/ports/"+p+"/containerPort","minimum",{comparison:">=",limit:1}),r++))}f.protocol!==void 0&&(B.includes(f.protocol)||(e=s(e,i+"/ports/"+p+"\
/protocol","choice",{choices:B}),r++))}else e=s(e,i+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}if(t.env!==void 0){
let o=t.env;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&(e=s(e,i+"/en\
v/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/env/"+p+"/name","type",{type:"string"}),r++),f.value!==void 0&&
typeof f.value!="string"&&(e=s(e,i+"/env/"+p+"/value","type",{type:"string"}),r++),f.valueFrom!==void 0){let l=f.valueFrom;l&&typeof l=="object"&&!Array.isArray(
l)||(e=s(e,i+"/env/"+p+"/valueFrom","type",{type:"object"}),r++)}}else e=s(e,i+"/env/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/env","type",{type:"array"}),
r++}if(t.securityContext!==void 0){let o=t.securityContext;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.runAsUser!==void 0){let n=o.runAsUser;typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/securityContext/runAsUser","type",{type:"integer"}),r++)}}else e=s(e,i+"/securityContext","type",{type:"object"}),
r++}t.restartPolicy!==void 0&&typeof t.restartPolicy!="string"&&(e=s(e,i+"/restartPolicy","type",{type:"string"}),r++)}else e=s(e,i,"type",{type:"object"}),r++;
return ie.errors=e,r===0}function ce(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.containers!==void 0){let o=t.containers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)ie(o[p],{instancePath:i+"/containers/"+p,parentData:o,
parentDataProperty:p,rootData:y})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else e=s(e,i+"/containers","type",{type:"array"}),r++}if(t.initContainers!==
void 0){let o=t.initContainers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)ie(o[p],{instancePath:i+"/initContainers/"+p,parentData:o,parentDataProperty:p,
rootData:y})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else e=s(e,i+"/initContainers","type",{type:"array"}),r++}if(t.serviceAccountName!==void 0&&
typeof t.serviceAccountName!="string"&&(e=s(e,i+"/serviceAccountName","type",{type:"string"}),r++),t.nodeName!==void 0&&typeof t.nodeName!="string"&&(e=s(e,i+"/\
nodeName","type",{type:"string"}),r++),t.hostNetwork!==void 0&&typeof t.hostNetwork!="boolean"&&(e=s(e,i+"/hostNetwork","type",{type:"boolean"}),r++),t.hostname!==
void 0&&typeof t.hostname!="string"&&(e=s(e,i+"/hostname","type",{type:"string"}),r++),t.subdomain!==void 0&&typeof t.subdomain!="string"&&(e=s(e,i+"/subdomain",
"type",{type:"string"}),r++),t.securityContext!==void 0){let o=t.securityContext;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.runAsUser!==void 0){let n=o.runAsUser;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/securityContext/runAsUser","type",{type:"integer"}),r++)}}else e=s(e,i+"/securityContext","type",
{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return ce.errors=e,r===0}function _(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(ce(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:y})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),_.errors=e,r===0}function Qs(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(Xo.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Xo}),r++)),t.kind!==void 0&&(Jo.includes(t.kind)||(e=s(e,i+"/kind","\
choice",{choices:Jo}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?
m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.schedule!==void 0&&typeof o.schedule!="\
string"&&(e=s(e,i+"/spec/schedule","type",{type:"string"}),r++),o.jobTemplate!==void 0){let n=o.jobTemplate;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.spec!==
void 0){let p=n.spec;p&&typeof p=="object"&&!Array.isArray(p)?p.template!==void 0&&(_(p.template,{instancePath:i+"/spec/jobTemplate/spec/template",parentData:p,
parentDataProperty:"template",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)):(e=s(e,i+"/spec/jobTemplate/spec","type",{type:"object"}),r++)}}else
e=s(e,i+"/spec/jobTemplate","type",{type:"object"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Qs.errors=
e,r===0}const tp=Zs;const G=["apps/v1"],Po=["DaemonSet"];function O(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.replicas!==
void 0){let o=t.replicas;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/replicas","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&
(o<0||isNaN(o))&&(e=s(e,i+"/replicas","minimum",{comparison:">=",limit:0}),r++)}t.selector!==void 0&&(se(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"\
selector",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),t.template!==void 0&&(_(t.template,{instancePath:i+"/template",parentData:t,parentDataProperty:"\
template",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),t.serviceName!==void 0&&typeof t.serviceName!="string"&&(e=s(e,i+"/serviceName","ty\
pe",{type:"string"}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return O.errors=e,r===0}function Zs(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){
let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&
(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(G.includes(
t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:G}),r++)),t.kind!==void 0&&(Po.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Po}),r++)),t.metadata!==
void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),
t.spec!==void 0&&(O(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))):(e=
s(e,i,"type",{type:"object"}),r++),Zs.errors=e,r===0}const ip=Xs;const es=["Deployment"];function Xs(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(G.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:G}),
r++)),t.kind!==void 0&&(es.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:es}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(O(t.spec,{instancePath:i+"/spec",parentData:t,
parentDataProperty:"spec",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),Xs.errors=e,r===0}const op=Js;const rs=["Endpoints"];function V(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.apiVersion!==
void 0&&typeof t.apiVersion!="string"&&(e=s(e,i+"/apiVersion","type",{type:"string"}),r++),t.kind!==void 0&&typeof t.kind!="string"&&(e=s(e,i+"/kind","type",{type:"\
string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(
e,i+"/namespace","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),V.errors=e,r===0}function Js(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),
t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&
(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),r++)),t.kind!==void 0&&(rs.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:rs}),r++)),
t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),
r=e.length)),t.subsets!==void 0){let o=t.subsets;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.addresses!==void 0){let l=f.addresses;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];g&&typeof g=="object"&&!Array.isArray(g)?(g.
ip===void 0&&(e=s(e,i+"/subsets/"+p+"/addresses/"+a,"required",{missingProperty:"ip"}),r++),g.ip!==void 0&&typeof g.ip!="string"&&(e=s(e,i+"/subsets/"+p+"/addre\
sses/"+a+"/ip","type",{type:"string"}),r++),g.hostname!==void 0&&typeof g.hostname!="string"&&(e=s(e,i+"/subsets/"+p+"/addresses/"+a+"/hostname","type",{type:"s\
tring"}),r++),g.nodeName!==void 0&&typeof g.nodeName!="string"&&(e=s(e,i+"/subsets/"+p+"/addresses/"+a+"/nodeName","type",{type:"string"}),r++),g.targetRef!==void 0&&
(V(g.targetRef,{instancePath:i+"/subsets/"+p+"/addresses/"+a+"/targetRef",parentData:g,parentDataProperty:"targetRef",rootData:y})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length))):(e=s(e,i+"/subsets/"+p+"/addresses/"+a,"type",{type:"object"}),r++)}}else e=s(e,i+"/subsets/"+p+"/addresses","type",{type:"array"}),r++}
if(f.notReadyAddresses!==void 0){let l=f.notReadyAddresses;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){let g=l[a];g&&typeof g=="object"&&!Array.isArray(
g)?(g.ip===void 0&&(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+a,"required",{missingProperty:"ip"}),r++),g.ip!==void 0&&typeof g.ip!="string"&&(e=s(e,i+"/subse\
ts/"+p+"/notReadyAddresses/"+a+"/ip","type",{type:"string"}),r++),g.hostname!==void 0&&typeof g.hostname!="string"&&(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+
a+"/hostname","type",{type:"string"}),r++),g.nodeName!==void 0&&typeof g.nodeName!="string"&&(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+a+"/nodeName","type",{
type:"string"}),r++),g.targetRef!==void 0&&(V(g.targetRef,{instancePath:i+"/subsets/"+p+"/notReadyAddresses/"+a+"/targetRef",parentData:g,parentDataProperty:"ta\
rgetRef",rootData:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))):(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+a,"type",{type:"object"}),r++)}}else e=
s(e,i+"/subsets/"+p+"/notReadyAddresses","type",{type:"array"}),r++}if(f.ports!==void 0){let l=f.ports;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++){
let g=l[a];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.port===void 0&&(e=s(e,i+"/subsets/"+p+"/ports/"+a,"required",{missingProperty:"port"}),r++),g.name!==
void 0&&typeof g.name!="string"&&(e=s(e,i+"/subsets/"+p+"/ports/"+a+"/name","type",{type:"string"}),r++),g.port!==void 0){let b=g.port;typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b)||(e=s(e,i+"/subsets/"+p+"/ports/"+a+"/port","type",{type:"integer"}),r++),typeof b=="number"&&isFinite(b)&&((b>65535||isNaN(b))&&(e=s(e,i+
"/subsets/"+p+"/ports/"+a+"/port","maximum",{comparison:"<=",limit:65535}),r++),(b<1||isNaN(b))&&(e=s(e,i+"/subsets/"+p+"/ports/"+a+"/port","minimum",{comparison:"\
>=",limit:1}),r++))}g.protocol!==void 0&&(B.includes(g.protocol)||(e=s(e,i+"/subsets/"+p+"/ports/"+a+"/protocol","choice",{choices:B}),r++)),g.appProtocol!==void 0&&
typeof g.appProtocol!="string"&&(e=s(e,i+"/subsets/"+p+"/ports/"+a+"/appProtocol","type",{type:"string"}),r++)}else e=s(e,i+"/subsets/"+p+"/ports/"+a,"type",{type:"\
object"}),r++}}else e=s(e,i+"/subsets/"+p+"/ports","type",{type:"array"}),r++}}else e=s(e,i+"/subsets/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/subsets","\
type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Js.errors=e,r===0}const sp=Ps;const ts=["discovery.k8s.io/v1","discovery.k8s.io/v1beta1"],is=["EndpointSlice"],os=["IPv4","IPv6","FQDN"];function Ps(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),
t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&
(ts.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:ts}),r++)),t.kind!==void 0&&(is.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:is}),r++)),
t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),
r=e.length)),t.addressType!==void 0&&(os.includes(t.addressType)||(e=s(e,i+"/addressType","choice",{choices:os}),r++)),t.endpoints!==void 0){let o=t.endpoints;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.addresses===void 0&&(e=s(e,i+"/endpoints/"+p,"req\
uired",{missingProperty:"addresses"}),r++),f.addresses!==void 0){let l=f.addresses;if(Array.isArray(l)){const c=l.length;for(let a=0;a<c;a++)typeof l[a]!="strin\
g"&&(e=s(e,i+"/endpoints/"+p+"/addresses/"+a,"type",{type:"string"}),r++)}else e=s(e,i+"/endpoints/"+p+"/addresses","type",{type:"array"}),r++}if(f.conditions!==
void 0){let l=f.conditions;l&&typeof l=="object"&&!Array.isArray(l)?(l.ready!==void 0&&typeof l.ready!="boolean"&&(e=s(e,i+"/endpoints/"+p+"/conditions/ready","\
type",{type:"boolean"}),r++),l.serving!==void 0&&typeof l.serving!="boolean"&&(e=s(e,i+"/endpoints/"+p+"/conditions/serving","type",{type:"boolean"}),r++),l.terminating!==
void 0&&typeof l.terminating!="boolean"&&(e=s(e,i+"/endpoints/"+p+"/conditions/terminating","type",{type:"boolean"}),r++)):(e=s(e,i+"/endpoints/"+p+"/conditions",
"type",{type:"object"}),r++)}f.targetRef!==void 0&&(V(f.targetRef,{instancePath:i+"/endpoints/"+p+"/targetRef",parentData:f,parentDataProperty:"targetRef",rootData:y})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),f.nodeName!==void 0&&typeof f.nodeName!="string"&&(e=s(e,i+"/endpoints/"+p+"/nodeName","type",{type:"string"}),
r++),f.zone!==void 0&&typeof f.zone!="string"&&(e=s(e,i+"/endpoints/"+p+"/zone","type",{type:"string"}),r++),f.hostname!==void 0&&typeof f.hostname!="string"&&(e=
s(e,i+"/endpoints/"+p+"/hostname","type",{type:"string"}),r++)}else e=s(e,i+"/endpoints/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/endpoints","type",{type:"\
array"}),r++}if(t.ports!==void 0){let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/ports/"+p+"/name","type",{type:"string"}),r++),f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/port","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,i+"/ports/"+p+"\
/port","maximum",{comparison:"<=",limit:65535}),r++),(l<1||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/port","minimum",{comparison:">=",limit:1}),r++))}f.protocol!==void 0&&
(B.includes(f.protocol)||(e=s(e,i+"/ports/"+p+"/protocol","choice",{choices:B}),r++)),f.appProtocol!==void 0&&typeof f.appProtocol!="string"&&(e=s(e,i+"/ports/"+
p+"/appProtocol","type",{type:"string"}),r++)}else e=s(e,i+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}}else e=s(e,
i,"type",{type:"object"}),r++;return Ps.errors=e,r===0}const np=en;const Dr=["networking.k8s.io/v1"],ss=["Ingress"],ns=["Exact","Prefix","ImplementationSpecific"];function oe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.service!==
void 0){let o=t.service;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&(e=s(e,i+"/service","required",{missingProperty:"name"}),r++),o.name!==
void 0&&typeof o.name!="string"&&(e=s(e,i+"/service/name","type",{type:"string"}),r++),o.port!==void 0){let n=o.port;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.number!==void 0){let p=n.number;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/service/port/number","type",{type:"integer"}),r++),typeof p==
"number"&&isFinite(p)&&((p>65535||isNaN(p))&&(e=s(e,i+"/service/port/number","maximum",{comparison:"<=",limit:65535}),r++),(p<1||isNaN(p))&&(e=s(e,i+"/service/p\
ort/number","minimum",{comparison:">=",limit:1}),r++))}n.name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/service/port/name","type",{type:"string"}),r++)}else
e=s(e,i+"/service/port","type",{type:"object"}),r++}}else e=s(e,i+"/service","type",{type:"object"}),r++}if(t.resource!==void 0){let o=t.resource;o&&typeof o=="\
object"&&!Array.isArray(o)||(e=s(e,i+"/resource","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return oe.errors=e,r===0}function en(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(
e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",
{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Dr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Dr}),r++)),t.kind!==void 0&&(ss.includes(
t.kind)||(e=s(e,i+"/kind","choice",{choices:ss}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ingressClassName!==
void 0&&typeof o.ingressClassName!="string"&&(e=s(e,i+"/spec/ingressClassName","type",{type:"string"}),r++),o.tls!==void 0){let n=o.tls;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hosts!==void 0){let c=l.hosts;if(Array.isArray(c)){const a=c.length;for(let g=0;g<
a;g++)typeof c[g]!="string"&&(e=s(e,i+"/spec/tls/"+f+"/hosts/"+g,"type",{type:"string"}),r++)}else e=s(e,i+"/spec/tls/"+f+"/hosts","type",{type:"array"}),r++}l.
secretName!==void 0&&typeof l.secretName!="string"&&(e=s(e,i+"/spec/tls/"+f+"/secretName","type",{type:"string"}),r++)}else e=s(e,i+"/spec/tls/"+f,"type",{type:"\
object"}),r++}}else e=s(e,i+"/spec/tls","type",{type:"array"}),r++}if(o.rules!==void 0){let n=o.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){
let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.host!==void 0&&typeof l.host!="string"&&(e=s(e,i+"/spec/rules/"+f+"/host","type",{type:"string"}),r++),
l.http!==void 0){let c=l.http;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.paths!==void 0){let a=c.paths;if(Array.isArray(a)){const g=a.length;for(let b=0;b<
g;b++){let k=a[b];k&&typeof k=="object"&&!Array.isArray(k)?(k.backend===void 0&&(e=s(e,i+"/spec/rules/"+f+"/http/paths/"+b,"required",{missingProperty:"backend"}),
r++),k.path!==void 0&&typeof k.path!="string"&&(e=s(e,i+"/spec/rules/"+f+"/http/paths/"+b+"/path","type",{type:"string"}),r++),k.pathType!==void 0&&(ns.includes(
k.pathType)||(e=s(e,i+"/spec/rules/"+f+"/http/paths/"+b+"/pathType","choice",{choices:ns}),r++)),k.backend!==void 0&&(oe(k.backend,{instancePath:i+"/spec/rules/"+
f+"/http/paths/"+b+"/backend",parentData:k,parentDataProperty:"backend",rootData:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length))):(e=s(e,i+"/spec/ru\
les/"+f+"/http/paths/"+b,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/rules/"+f+"/http/paths","type",{type:"array"}),r++}}else e=s(e,i+"/spec/rules/"+f+"/h\
ttp","type",{type:"object"}),r++}}else e=s(e,i+"/spec/rules/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/spec/rules","type",{type:"array"}),r++}o.defaultBackend!==
void 0&&(oe(o.defaultBackend,{instancePath:i+"/spec/defaultBackend",parentData:o,parentDataProperty:"defaultBackend",rootData:y})||(e=e===null?oe.errors:e.concat(
oe.errors),r=e.length))}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return en.errors=e,r===0}const pp=rn;const ps=["IngressClass"];function rn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Dr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Dr}),
r++)),t.kind!==void 0&&(ps.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ps}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;o&&typeof o=="object"&&!Array.isArray(
o)?o.controller!==void 0&&typeof o.controller!="string"&&(e=s(e,i+"/spec/controller","type",{type:"string"}),r++):(e=s(e,i+"/spec","type",{type:"object"}),r++)}}else
e=s(e,i,"type",{type:"object"}),r++;return rn.errors=e,r===0}const fp=tn;const fs=["batch/v1"],ls=["Job"];function tn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(fs.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{
choices:fs}),r++)),t.kind!==void 0&&(ls.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ls}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/met\
adata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;o&&typeof o==
"object"&&!Array.isArray(o)?o.template!==void 0&&(_(o.template,{instancePath:i+"/spec/template",parentData:o,parentDataProperty:"template",rootData:y})||(e=e===
null?_.errors:e.concat(_.errors),r=e.length)):(e=s(e,i+"/spec","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return tn.errors=e,r===0}const lp=on;const ys=["Namespace"];function on(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),
r++)),t.kind!==void 0&&(ys.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ys}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),on.errors=e,r===0}const yp=sn;const cs=["Node"];function sn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),r++)),
t.kind!==void 0&&(cs.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:cs}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.status!==void 0){let o=t.status;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.addresses!==void 0){let n=o.addresses;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(
l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,i+"/status/addresses/"+f+"/type","type",{type:"string"}),r++),l.address!==void 0&&typeof l.address!="string"&&
(e=s(e,i+"/status/addresses/"+f+"/address","type",{type:"string"}),r++)):(e=s(e,i+"/status/addresses/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/status/add\
resses","type",{type:"array"}),r++}}else e=s(e,i+"/status","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return sn.errors=e,r===0}const cp=nn;const as=["Pod"];function nn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),r++)),
t.kind!==void 0&&(as.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:as}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(ce(t.spec,{instancePath:i+"/spec",parentData:t,
parentDataProperty:"spec",rootData:y})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),t.status!==void 0){let o=t.status;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.phase!==void 0&&typeof o.phase!="string"&&(e=s(e,i+"/status/phase","type",{type:"string"}),r++),o.podIP!==void 0&&typeof o.podIP!="string"&&(e=
s(e,i+"/status/podIP","type",{type:"string"}),r++),o.podIPs!==void 0){let n=o.podIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l==
"object"&&!Array.isArray(l)?l.ip!==void 0&&typeof l.ip!="string"&&(e=s(e,i+"/status/podIPs/"+f+"/ip","type",{type:"string"}),r++):(e=s(e,i+"/status/podIPs/"+f,"\
type",{type:"object"}),r++)}}else e=s(e,i+"/status/podIPs","type",{type:"array"}),r++}if(o.conditions!==void 0){let n=o.conditions;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,i+"/status/conditions/"+f+"/ty\
pe","type",{type:"string"}),r++),l.status!==void 0&&typeof l.status!="string"&&(e=s(e,i+"/status/conditions/"+f+"/status","type",{type:"string"}),r++)):(e=s(e,i+
"/status/conditions/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/status/conditions","type",{type:"array"}),r++}}else e=s(e,i+"/status","type",{type:"object"}),
r++}}else e=s(e,i,"type",{type:"object"}),r++;return nn.errors=e,r===0}const ap=pn;const ms=["ReplicaSet"];function pn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(G.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:G}),
r++)),t.kind!==void 0&&(ms.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ms}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(O(t.spec,{instancePath:i+"/spec",parentData:t,
parentDataProperty:"spec",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),pn.errors=e,r===0}const mp=fn;const ds=["Secret"];function fn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),r++)),
t.kind!==void 0&&(ds.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ds}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.type!==void 0&&typeof t.type!="string"&&(e=s(e,i+"/type","typ\
e",{type:"string"}),r++),t.data!==void 0){let o=t.data;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/data/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/data","type",{type:"object"}),r++}if(t.stringData!==void 0){let o=t.stringData;if(o&&
typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/stringData/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"str\
ing"}),r++);else e=s(e,i+"/stringData","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return fn.errors=e,r===0}const dp=ln;const us=["Service"],gs=["ClusterIP","NodePort","LoadBalancer","ExternalName"],Ne=["Cluster","Local"],bs=["IPv4","IPv6"];function ln(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),r++)),t.kind!==void 0&&(us.includes(t.kind)||(e=s(e,i+"/kind","ch\
oice",{choices:us}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?m.
errors:e.concat(m.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type!==void 0&&(gs.includes(o.type)||(e=s(
e,i+"/spec/type","choice",{choices:gs}),r++)),o.selector!==void 0){let n=o.selector;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="s\
tring"&&(e=s(e,i+"/spec/selector/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/spec/selector","type",{type:"object"}),r++}
if(o.ports!==void 0){let n=o.ports;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.port===
void 0&&(e=s(e,i+"/spec/ports/"+f,"required",{missingProperty:"port"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/spec/ports/"+f+"/name","type",{
type:"string"}),r++),l.port!==void 0){let c=l.port;typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)||(e=s(e,i+"/spec/ports/"+f+"/port","type",{type:"integer"}),
r++),typeof c=="number"&&isFinite(c)&&((c>65535||isNaN(c))&&(e=s(e,i+"/spec/ports/"+f+"/port","maximum",{comparison:"<=",limit:65535}),r++),(c<1||isNaN(c))&&(e=
s(e,i+"/spec/ports/"+f+"/port","minimum",{comparison:">=",limit:1}),r++))}if(l.targetPort!==void 0){let c=l.targetPort;!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c))&&typeof c!="string"&&(e=s(e,i+"/spec/ports/"+f+"/targetPort","type",{type:Sr.type}),r++)}if(l.protocol!==void 0&&(B.includes(l.protocol)||(e=s(e,i+
"/spec/ports/"+f+"/protocol","choice",{choices:B}),r++)),l.appProtocol!==void 0&&typeof l.appProtocol!="string"&&(e=s(e,i+"/spec/ports/"+f+"/appProtocol","type",
{type:"string"}),r++),l.nodePort!==void 0){let c=l.nodePort;typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)||(e=s(e,i+"/spec/ports/"+f+"/nodePort","type",{type:"\
integer"}),r++),typeof c=="number"&&isFinite(c)&&((c>65535||isNaN(c))&&(e=s(e,i+"/spec/ports/"+f+"/nodePort","maximum",{comparison:"<=",limit:65535}),r++),(c<0||
isNaN(c))&&(e=s(e,i+"/spec/ports/"+f+"/nodePort","minimum",{comparison:">=",limit:0}),r++))}}else e=s(e,i+"/spec/ports/"+f,"type",{type:"object"}),r++}}else e=s(
e,i+"/spec/ports","type",{type:"array"}),r++}if(o.clusterIP!==void 0&&typeof o.clusterIP!="string"&&(e=s(e,i+"/spec/clusterIP","type",{type:"string"}),r++),o.clusterIPs!==
void 0){let n=o.clusterIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/spec/clusterIPs/"+f,"type",{type:"string"}),
r++)}else e=s(e,i+"/spec/clusterIPs","type",{type:"array"}),r++}if(o.externalName!==void 0&&typeof o.externalName!="string"&&(e=s(e,i+"/spec/externalName","type",
{type:"string"}),r++),o.externalIPs!==void 0){let n=o.externalIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/sp\
ec/externalIPs/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/spec/externalIPs","type",{type:"array"}),r++}if(o.internalTrafficPolicy!==void 0&&(Ne.includes(o.
internalTrafficPolicy)||(e=s(e,i+"/spec/internalTrafficPolicy","choice",{choices:Ne}),r++)),o.externalTrafficPolicy!==void 0&&(Ne.includes(o.externalTrafficPolicy)||
(e=s(e,i+"/spec/externalTrafficPolicy","choice",{choices:Ne}),r++)),o.trafficDistribution!==void 0&&typeof o.trafficDistribution!="string"&&(e=s(e,i+"/spec/traf\
ficDistribution","type",{type:"string"}),r++),o.publishNotReadyAddresses!==void 0&&typeof o.publishNotReadyAddresses!="boolean"&&(e=s(e,i+"/spec/publishNotReady\
Addresses","type",{type:"boolean"}),r++),o.ipFamilies!==void 0){let n=o.ipFamilies;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)bs.includes(n[f])||
(e=s(e,i+"/spec/ipFamilies/"+f,"choice",{choices:bs}),r++)}else e=s(e,i+"/spec/ipFamilies","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),
r++}if(t.status!==void 0){let o=t.status;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.loadBalancer!==void 0){let n=o.loadBalancer;if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.ingress!==void 0){let p=n.ingress;if(Array.isArray(p)){const f=p.length;for(let l=0;l<f;l++){let c=p[l];c&&typeof c=="object"&&!Array.isArray(
c)?(c.ip!==void 0&&typeof c.ip!="string"&&(e=s(e,i+"/status/loadBalancer/ingress/"+l+"/ip","type",{type:"string"}),r++),c.hostname!==void 0&&typeof c.hostname!=
"string"&&(e=s(e,i+"/status/loadBalancer/ingress/"+l+"/hostname","type",{type:"string"}),r++)):(e=s(e,i+"/status/loadBalancer/ingress/"+l,"type",{type:"object"}),
r++)}}else e=s(e,i+"/status/loadBalancer/ingress","type",{type:"array"}),r++}}else e=s(e,i+"/status/loadBalancer","type",{type:"object"}),r++}}else e=s(e,i+"/st\
atus","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return ln.errors=e,r===0}const up=yn;const js=["ServiceAccount"];function yn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(R.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:R}),
r++)),t.kind!==void 0&&(js.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:js}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),yn.errors=e,r===0}const gp=cn;const ks=["StatefulSet"];function cn(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(G.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:G}),
r++)),t.kind!==void 0&&(ks.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ks}),r++)),t.metadata!==void 0&&(m(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),t.spec!==void 0&&(O(t.spec,{instancePath:i+"/spec",parentData:t,
parentDataProperty:"spec",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),cn.errors=e,r===0}const bp=[
{kind:"BackendTLSPolicy",schema:"gateway-api/backendtlspolicy.json",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3"],validate:mn},
{kind:"Gateway",schema:"gateway-api/gateway.json",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],validate:dn},{kind:"GatewayCl\
ass",schema:"gateway-api/gatewayclass.json",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],validate:un},{kind:"GRPCRoute",schema:"\
gateway-api/grpcroute.json",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],validate:gn},{kind:"HTTPRoute",schema:"gateway-api\
/httproute.json",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],validate:bn},{kind:"ListenerSet",schema:"gateway-api/listeners\
et.json",apiVersions:["gateway.networking.k8s.io/v1"],validate:jn},{kind:"ReferenceGrant",schema:"gateway-api/referencegrant.json",apiVersions:["gateway.network\
ing.k8s.io/v1","gateway.networking.k8s.io/v1beta1","gateway.networking.k8s.io/v1alpha2"],validate:kn},{kind:"TCPRoute",schema:"gateway-api/tcproute.json",apiVersions:[
"gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],validate:vn},{kind:"TLSRoute",schema:"gateway-api/tlsroute.json",apiVersions:["gateway.netw\
orking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3","gateway.networking.k8s.io/v1alpha2"],validate:An},{kind:"UDPRoute",schema:"gateway-api/udproute.json",apiVersions:[
"gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],validate:wn},{kind:"XListenerSet",schema:"gateway-api/xlistenerset.json",apiVersions:["gate\
way.networking.x-k8s.io/v1alpha1"],validate:hn},{kind:"AuthorizationPolicy",schema:"istio/authorizationpolicy.json",apiVersions:["security.istio.io/v1","securit\
y.istio.io/v1beta1"],validate:Nn},{kind:"DestinationRule",schema:"istio/destinationrule.json",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1",
"networking.istio.io/v1alpha3"],validate:xn},{kind:"EnvoyFilter",schema:"istio/envoyfilter.json",apiVersions:["networking.istio.io/v1alpha3"],validate:On},{kind:"\
Gateway",schema:"istio/gateway.json",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],validate:Vn},{kind:"Pee\
rAuthentication",schema:"istio/peerauthentication.json",apiVersions:["security.istio.io/v1","security.istio.io/v1beta1"],validate:qn},{kind:"ProxyConfig",schema:"\
istio/proxyconfig.json",apiVersions:["networking.istio.io/v1beta1"],validate:Ln},{kind:"RequestAuthentication",schema:"istio/requestauthentication.json",apiVersions:[
"security.istio.io/v1","security.istio.io/v1beta1"],validate:$n},{kind:"ServiceEntry",schema:"istio/serviceentry.json",apiVersions:["networking.istio.io/v1","ne\
tworking.istio.io/v1beta1","networking.istio.io/v1alpha3"],validate:In},{kind:"Sidecar",schema:"istio/sidecar.json",apiVersions:["networking.istio.io/v1","netwo\
rking.istio.io/v1beta1","networking.istio.io/v1alpha3"],validate:Fn},{kind:"Telemetry",schema:"istio/telemetry.json",apiVersions:["telemetry.istio.io/v1","telem\
etry.istio.io/v1alpha1"],validate:Mn},{kind:"TrafficExtension",schema:"istio/trafficextension.json",apiVersions:["extensions.istio.io/v1alpha1"],validate:Un},{kind:"\
VirtualService",schema:"istio/virtualservice.json",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],validate:Gn},
{kind:"WasmPlugin",schema:"istio/wasmplugin.json",apiVersions:["extensions.istio.io/v1alpha1"],validate:Zn},{kind:"WorkloadEntry",schema:"istio/workloadentry.js\
on",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],validate:Xn},{kind:"WorkloadGroup",schema:"istio/workloa\
dgroup.json",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],validate:Jn},{kind:"ConfigMap",schema:"kubernet\
es/configmap.json",apiVersions:["v1"],validate:ep},{kind:"CronJob",schema:"kubernetes/cronjob.json",apiVersions:["batch/v1","batch/v1beta1"],validate:rp},{kind:"\
DaemonSet",schema:"kubernetes/daemonset.json",apiVersions:["apps/v1"],validate:tp},{kind:"Deployment",schema:"kubernetes/deployment.json",apiVersions:["apps/v1"],
validate:ip},{kind:"Endpoints",schema:"kubernetes/endpoints.json",apiVersions:["v1"],validate:op},{kind:"EndpointSlice",schema:"kubernetes/endpointslice.json",apiVersions:[
"discovery.k8s.io/v1","discovery.k8s.io/v1beta1"],validate:sp},{kind:"Ingress",schema:"kubernetes/ingress.json",apiVersions:["networking.k8s.io/v1"],validate:np},
{kind:"IngressClass",schema:"kubernetes/ingressclass.json",apiVersions:["networking.k8s.io/v1"],validate:pp},{kind:"Job",schema:"kubernetes/job.json",apiVersions:[
"batch/v1"],validate:fp},{kind:"Namespace",schema:"kubernetes/namespace.json",apiVersions:["v1"],validate:lp},{kind:"Node",schema:"kubernetes/node.json",apiVersions:[
"v1"],validate:yp},{kind:"Pod",schema:"kubernetes/pod.json",apiVersions:["v1"],validate:cp},{kind:"ReplicaSet",schema:"kubernetes/replicaset.json",apiVersions:[
"apps/v1"],validate:ap},{kind:"Secret",schema:"kubernetes/secret.json",apiVersions:["v1"],validate:mp},{kind:"Service",schema:"kubernetes/service.json",apiVersions:[
"v1"],validate:dp},{kind:"ServiceAccount",schema:"kubernetes/serviceaccount.json",apiVersions:["v1"],validate:up},{kind:"StatefulSet",schema:"kubernetes/statefu\
lset.json",apiVersions:["apps/v1"],validate:gp}];export{bp as kinds};
