"""Given names that are one: short and long forms, and the same name in another language."""

from functools import lru_cache

from crm_app.domain.names import fold

_SAME = """
abigail abby gail | albert al bert bertie | alexander alex sasha xander alec | alexandra alex sandra sasha lexi |
alfred fred freddie alf | alice ali | amanda mandy | andrea andi | andrew andy drew andreas | angela angie | anna ana
ann anne annie anita anja anke hannah | anthony tony antony antonio toni | antonia toni | arthur art | barbara barb
babs | benjamin ben benny benji | bernard bernie bernd bernhard | bridget biddy | cameron cam | caroline carol carrie
lina | catherine katherine kathryn katharina kate katie cathy kathy kitty katrin karin | charles charlie chuck karl
carlos | charlotte lotte lottie charlie | christian chris | christina christine chris tina kirsten | christopher chris
kit christoph | claudia claudi | cornelia conny | cynthia cindy | daniel dan danny | daniela dani | david dave davy |
deborah debbie deb | dennis denny | diana di diane | dimitri dmitri dima | donald don donny | dorothy dot dolly dora |
douglas doug | edward ed eddie ted ned eduard | eleanor ellie nora nell lena | elizabeth liz lizzie beth betty eliza
elisabeth lisa elsa ella bess libby | emily em emmy millie | eric erik | ernest ernie ernst | eugene gene | evelyn eve
evie | ferdinand ferdi | florence flo | frances fran francie franny | francis frank franz francisco paco | frederick
fred freddie rick friedrich fritz | gabriel gabe | gabriele gabi gaby gabriela | george jorge georg jurgen | gerald
gerry jerry gerhard gerd | gregory greg | guillermo memo | hans johannes johann jan john juan jean giovanni ivan joao
jack johnny | harold harry hal | heinrich heinz henry harry hank henrik | helen helena nell lena | herbert bert |
isabel isabella bella izzy isa | jacob jake jakob | jacqueline jackie | james jim jimmy jamie jaime | janet jan |
jennifer jen jenny | jessica jess jessie | joan joanie | joanna jo | joseph joe joey jose pepe josef sepp | joshua
josh | judith judy | julia julie jule | kenneth ken kenny | kimberly kim | laura laurie | lawrence larry laurence
lorenz | leonard leo len lenny | linda lindy | louis lou louie ludwig luis | louise lou luise | lucia lucy | magdalena
lena magda | manuel manolo manu | margaret maggie meg peg peggy greta rita margarete gretchen marge daisy | maria mary
marie mia mariam molly polly | mark marc markus marcus marco | martha marty | martin marty | matthew matt matthias
mateo | maximilian max | melanie mel | melissa mel missy | michael mike mick mickey miguel michel micha mischa |
monica moni | natalie nat natalia natasha | nathan nate nathaniel | nicholas nick nicky klaus niklas nicolas nico
claus | nicole nicky | oliver ollie | oscar ossi | pamela pam | patricia pat patty trish tricia | patrick pat paddy |
paul pablo pavel paolo | penelope penny | peter pete pedro pierre piotr petr | philip phil | priscilla cilla | rachel
rae | raymond ray | rebecca becky becca | regina gina | richard rick dick rich ricky ricardo | robert bob rob bobby
robbie bert roberto | roger rog | ronald ron ronnie | rosa rose rosie | rudolf rudi rolf | ruth ruthie | samantha sam
sammy | samuel sam sammy | sarah sara sally | sebastian seb bastian basti | stephanie steph steffi | stephen steven
steve stefan steffen esteban | susan sue susie suzanne susanne suzy | teresa theresa terry tess resi | theodore ted
theo teddy | thomas tom tommy tomas | timothy tim | tobias tobi toby | ulrich uli | ursula uschi | valentina vale tina
| veronica vroni ronnie | victor vic | victoria vicky tori | vincent vince vinny | virginia ginny | vladimir vova |
walter walt | wilhelm william bill will billy willy liam guillaume | wolfgang wolf | yvonne evi | zachary zach
"""
_SETS: dict[str, set[int]] = {}
for _number, _names in enumerate(_SAME.split("|")):
    for _name in _names.split():
        _SETS.setdefault(_name, set()).add(_number)
_SHORTEST = 3


@lru_cache(maxsize=1 << 16)  # the same names are compared again and again
def may_be_one(one: str, other: str) -> bool:
    """Whether two given names may be one person's: "Liz" and "Elizabeth", "Alex" and "Alexandra", "J." and "Jo"."""
    first, second = fold(one).rstrip("."), fold(other).rstrip(".")
    if not first or not second:
        return False
    if first == second or _SETS.get(first, set()) & _SETS.get(second, set()):
        return True
    short, long = sorted((first, second), key=len)
    return long.startswith(short) and (len(short) == 1 or len(short) >= _SHORTEST)
