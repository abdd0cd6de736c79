import sys,glob,unicodedata,csv,io,re,collections
OFF={'p':'president','pm':'prime minister','ch':'chancellor','k':'king','q':'queen','em':'emir','su':'sultan','sl':'supreme leader','cp':'crown prince','gs':'general secretary','po':'pope','sg':'secretary-general','fm':'foreign minister','ss':'secretary of state','fs':'foreign secretary','dm':'defense minister','sd':'secretary of defense','vp':'vice president','dpm':'deputy prime minister','nsa':'national security adviser','fin':'finance minister','st':'secretary of the treasury','ag':'attorney general','cos':'chief of staff','ps':'press secretary','sp':'spokesman','aun':'ambassador to the united nations','cia':'cia director','spk':'speaker','sml':'senate majority leader','smi':'senate minority leader','ol':'opposition leader','oc':'opposition chief','cmn':'chairman','pec':'president of the european commission','puc':'president of the european council','hr':'high representative','dg':'director general','md':'managing director','pl':'party leader','se':'special envoy','pa':'presidential adviser','fl':'first lady','jcs':'chairman of the joint chiefs of staff','empr':'emperor','gd':'grand duke','pr':'prince','x':''}
SPEC={'ł':'l','Ł':'L','ø':'o','Ø':'O','đ':'d','Đ':'D','ı':'i','ß':'ss','æ':'ae','Æ':'Ae','ð':'d','þ':'th','Þ':'Th','œ':'oe','ə':'a','Ə':'A'}
def fold(s):
    s=''.join(SPEC.get(c,c) for c in s)
    return ''.join(c for c in unicodedata.normalize('NFD',s) if not unicodedata.combining(c))
people={} # key name -> dict
order=[];errs=[]
D=re.compile(r'^\d{4}(-\d\d(-\d\d)?)?$')
for f in sorted(glob.glob('/tmp/hold/src/*.txt')):
    cc=None
    for n,l in enumerate(open(f,encoding='utf-8'),1):
        l=l.rstrip('\n')
        if not l.strip() or l.startswith('#'): continue
        if l.startswith('@'): cc=l[1:].strip(); continue
        a=l.split('|')
        if len(a)!=3: errs.append(f'{f}:{n}: fields {l}'); continue
        name=a[0].strip(); sex='m'
        if name.endswith('*'): sex='f'; name=name[:-1].strip()
        al=[x.strip() for x in a[1].split(';') if x.strip()]
        p=people.setdefault(name,{'al':[], 'terms':[], 'sex':None})
        if a[2].strip()=='' : errs.append(f'{f}:{n}: no terms {l}')
        if p['sex'] not in (None,sex): errs.append(f'{f}:{n}: sex differs {l}')
        p['sex']=sex
        for x in al:
            if x not in p['al']: p['al'].append(x)
        for t in a[2].split(','):
            t=t.split()
            if not t: continue
            c=cc
            o=t[0]
            if ':' in o: c,o=o.split(':')
            if o not in OFF: errs.append(f'{f}:{n}: office {o}'); continue
            fr=t[1] if len(t)>1 else ''; to=t[2] if len(t)>2 else ''
            if not D.match(fr) or (to and not D.match(to)) or len(t)>3: errs.append(f'{f}:{n}: dates {t}'); continue
            if to and fr[:len(to)]>to[:len(fr)]: errs.append(f'{f}:{n}: ends before begins {t}')
            row=(c,OFF[o],fr,to)
            if row in p['terms']: errs.append(f'{f}:{n}: dup {name} {row}'); continue
            p['terms'].append(row)
rows=[]
owner=collections.defaultdict(set)
ART=re.compile(r'^(?:[aA]l|[eE]l|[aA]s|[aA]sh|[aA]n|[aA]d|[aA]t|[aA]r|[aA]z|[uU]l)-(\S+)$')
for name,p in people.items():
    out=[]
    def add(x):
        if x!=name and x not in out: out.append(x)
    for x in p['al']: add(x)
    for x in [name]+p['al']:
        fx=fold(x)
        if fx!=x: add(fx)
    firsts={x[1:] for x in p['al'] if x.startswith('=')}
    for x in [name]+p['al']:
        if x.startswith('='): continue
        w=x.split()
        if len(w)>1 and w[0] in firsts and '-' in x:   # Moon Jae-in -> Moon Jae In
            add(' '.join([w[0]]+[q.capitalize() for q in ' '.join(w[1:]).split('-')]) if len(w)==2 else x)
        m=ART.match(w[-1])
        if m and len(w)>1: add('='+m.group(1))
    for x in [name]+out:
        owner[x].add(name)
        if re.search(r'[",|]',x): errs.append('bad char '+x)
        if not x.startswith('=') and ' ' not in x: errs.append('single word: %s (%s)'%(x,name)) if x!=name else 0
    for c,o,fr,to in p['terms']:
        rows.append((name,';'.join(out),c,o,fr,to,p['sex']))
rows.sort(key=lambda r:(r[0].encode(),r[4].encode(),r[3].encode(),r[2]))
for x,s in owner.items():
    if len(s)>1 and not x.startswith('='): errs.append('alias of two: %s: %s'%(x,sorted(s)))
def lo(d): return (d+'-01-01')[:10] if len(d)==4 else (d+'-01' if len(d)==7 else d)
def hi(d):
    if not d: return '9999'
    return d+'-12-31' if len(d)==4 else (d+'-31' if len(d)==7 else d)
by=collections.defaultdict(list)
for r in rows: by[(r[2],r[3])].append(r)
for k,l in sorted(by.items()):
    if k[1] in('spokesman','opposition leader','party leader','special envoy','presidential adviser','chairman','vice president','deputy prime minister','first lady','opposition chief') and k[0]!='USA': continue
    if k[1] in('special envoy','presidential adviser','spokesman'): continue
    l=sorted(l,key=lambda r:(lo(r[4]),hi(r[5])))
    for i,a in enumerate(l):
        for b in l[i+1:]:
            # tight overlap: coarse end vs coarse start compared at common precision
            e,s=a[5],b[4]
            if not e: errs.append(f'overlap(open) {k}: {a[0]} {a[4]}.. / {b[0]} {b[4]}..{b[5]}'); continue
            m=min(len(e),len(s))
            if s[:m]<e[:m]: errs.append(f'overlap {k}: {a[0]} {a[4]}..{a[5]} / {b[0]} {b[4]}..{b[5]}')
if len(set(rows))!=len(rows): errs.append('dup rows')
names=set(r[0] for r in rows)
fn=collections.defaultdict(set)
for x in names: fn[fold(x).lower().replace('-',' ')].add(x)
for x,s in fn.items():
    if len(s)>1: errs.append('same folded: %s'%s)
for x in names:
    for o in owner.get(x,()):
        if o!=x: errs.append('name %s is alias of %s'%(x,o))
o=io.StringIO(); w=csv.writer(o,lineterminator='\n'); w.writerow('name,aliases,country,office,from,to,sex'.split(','))
for r in rows: w.writerow(r)
out='/tmp/wt/holders/stages/actors/holders.csv'
import os; os.makedirs(os.path.dirname(out),exist_ok=True)
open(out,'w',encoding='utf-8',newline='').write(o.getvalue())
print(len(rows),'rows',len(people),'people',len(set(r[2] for r in rows)),'countries')
print('\n'.join(errs))
