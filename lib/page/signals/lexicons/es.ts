// The rules of Spanish: what an event looks like in its sentences.
import type { Lexicon } from '../lexicon'

export const es: Lexicon = {
  lang: 'es',
  stop: 'el la los las de del y en que un una es por con para se su al lo como más no sus ha o este esta son entre desde sobre también fue ser sin muy hasta hay nos nuestra nuestro pero si ya está',
  abbreviations:
    'sr sra sres dr dra ud uds st sta etc ej pág núm tel av avda art s.a s.l cía ltda inc ene feb mar abr jun jul ago sep oct nov dic ee.uu',
  classes: {
    empresa:
      'empresa empresas compañía compañías firma grupo filial filiales división unidad negocio fabricante operador cadena competidor rival startup banco aseguradora agencia distribuidora participación participaciones acciones mayoría capital marca planta plataforma plataformas fintech entidad',
    forma: 'sa sl s.a s.l inc ltd plc gmbh group grupo holding corp ltda',
    empleo: 'empleo empleos puestos trabajadores empleados personas plantilla plazas profesionales',
    cargo:
      'ceo cfo cto coo director directora presidente presidenta director_general directora_general consejero consejera consejero_delegado consejera_delegada gerente gerente_general director_financiero vicepresidente vicepresidenta director_ejecutivo directora_ejecutiva consejo_de_administración junta_directiva socio socia sucesor responsable',
    autoridad:
      'supremo tribunal_supremo audiencia_nacional tribunal_constitucional indecopi cofece profeco banxico cnbv sernac bcra aepd fda contraloría procuraduría consejo_de_ministros tjue cnmc cnmv superintendencia sic sfc comisión_europea bruselas tribunal juez juzgado corte gobierno congreso senado parlamento ministerio regulador banco_de_españa agencia_tributaria autoridad autoridades ue fiscalía consejo_de_estado comisión',
    lugar:
      'planta fábrica oficina oficinas tienda tiendas sede sucursal sucursales centro almacén restaurante hotel campus laboratorio centro_de_datos local puntos red_de_atención',
    producto:
      'coche vehículo moto procesador seguro tableta móvil teléfono videojuego consola medicamento vacuna chip robot camión portal tecnología videoconsola producto productos aplicación app plataforma servicio servicios versión modelo gama software dispositivo solución herramienta cuenta tarjeta colección sistema función',
    resultado:
      'resultados resultado beneficio beneficios utilidades utilidad ganancias ganancia pérdidas pérdida ingresos facturación ventas ebitda beneficio_neto',
    acuerdo:
      'acuerdo alianza convenio contrato colaboración cooperación memorando memorándum empresa_conjunta acuerdos',
  },
  kinds: {
    merger: {
      strong: `
        negoci(a|an|aron|arán|ación) ~2 fusión|venta|compra|adquisición
        absorb(e|ió|erá|er) a ~2 filial|#name
        entra|entró|entrará|desembarca|desembarcó en el? capital ~1 de|del
        se_desprende|se_desprendió|se_desprenderá|se_deshace|se_deshizo ~5 filial|división|negocio|participación|unidad|activos|marca
        integración de #name y|con #name
        compran|compraron|comprarán|adquieren|adquirieron|adquirirán ~5 @empresa|#name
        ha|han|había adquirido|comprado ~5 @empresa|#name
        nuev(o|os) dueño(s)|propietario(s) de|del
        pasa|pasó|pasará a manos de
        aumenta|eleva|sube|incrementa|aumentó|elevó ~3 participación ~2 en
        accionista mayoritario|de_control de
        a la venta ~3 filial|negocio|división|participación
        se fusionan|fusionarán|fusiona
        (vende|compra|adquiere) ~2 #name ~4 (a|por)
        (se_hace|hace) con ~2 (control|mayoría|empresa)
        adquiere|adquirió|adquirir|adquirirá|compra|compró|comprar|comprará ~5 @empresa
        adquiere|adquirió|adquirirá #name
        adquisición|compra ~2 de|del|por ~3 #name|@empresa
        oferta pública de adquisición|compra
        opa ~3 sobre|de|hostil|voluntaria|por
        lanza|lanzar|presenta ~3 opa
        fusión ~3 con|entre|de|por ~3 #name|@empresa|bancos
        fusiona|fusionan|fusionar|fusionarse|fusionará ~3 con
        vende|vendió|vender|venderá|venta ~5 filial|participación|división|negocio|acciones|unidad
        #pct ~3 acciones|capital|participación ~3 de
        toma|tomar|tomó ~2 control|participación
        adquirid(a|o)|comprad(a|o) por
        absorbe|absorbió|absorción ~3 de|a ~2 #name
        escisión ~3 de`,
      not: `
        fusión nuclear
        compra de ~2 vehículos|vivienda(s)|entradas|deuda|bonos|energía|productos
        comprar ~3 online|entradas|ahora|vivienda|casa|dólares
        compra venta|online|ahora
        adquisición ~2 de ~2 clientes|conocimientos|competencias|vivienda
        compra ahora|now
        recompra de acciones`,
    },
    funding: {
      strong: `
        debuta|debutó|debutará|debut|cotizar|cotizará ~2 bolsa|parqué
        inviert(e|en|ió|ieron|irá|irán)|invirtió ~1 #money ~4 startup|fintech|proptech|empresa_emergente
        refinanc(ia|ió|iará|iar|iación) ~4 deuda|#money|préstamo|crédito
        conced(e|ió|erá)|otorg(a|ó|ará) ~2 préstamo|crédito|financiación|financiamiento|subvención ~4 #money|a
        préstamo|crédito|financiación|financiamiento|subvención|inyección ~1 de ~1 #money
        ampl(ía|iará|iar|ió) ~2 capital
        colocación de ~1 acciones|bonos|deuda
        ronda ~1 semilla|preserie|puente
        levanta|levantó|levantar|recauda|recaudó|recaudando|recaudar|capta|captó|cierra|cerró|obtiene|obtuvo|recibe|recibió ~4 #money|fondos|ronda|financiación|financiamiento|capital|inversión|crédito|préstamo|subvención
        levantó|levanta|recauda|recaudó ~2 us*|#num
        ronda|rondas de ~1 financiación|inversión|financiamiento|capital
        serie a|b|c|d
        salida|sale|salir|saldrá ~2 a ~1 bolsa
        oferta pública inicial
        ampliación de capital
        emisión de bonos|deuda
        emite|emitió|emitirá|coloca|colocó ~4 bonos|bono
        #money ~4 inversión|financiación|financiamiento|ronda|capital
        inyección de capital
        línea de crédito
        crédito sindicado`,
      not: `
        tarjeta|hipoteca|hipotecario|consumo|personal ~2 crédito|préstamo
        crédito ~2 hipotecario|consumo|personal
        donaciones|benéfica|solidaria`,
    },
    bankruptcy: {
      strong: `
        se_declara|declarada|declarado|se_declaró|declaran ~2 insolvente|quiebra|concurso
        al_borde|a_las_puertas|riesgo ~2 quiebra|concurso
        reestructura(r|ción) ~3 deuda
        pid(e|ió|en) ~2 concurso|quiebra|protección_por_bancarrota
        protección ~2 (bancarrota|quiebra|acreedores)
        concurso de acreedores
        quiebra ~3 de|del|por|técnica|#name
        declara|declaró|declararse|solicita|solicitó|presenta ~4 quiebra|bancarrota|insolvencia|concurso|preconcurso|suspensión_de_pagos
        en|a quiebra|bancarrota|liquidación|concurso|insolvencia
        preconcurso|suspensión_de_pagos|administrador_concursal|ley_de_quiebras|capítulo_11
        liquidación ~2 de|del ~3 #name|@empresa
        acreedores ~4 aprueban|plan|acuerdo|exigen`,
      not: `
        insolvencia|quiebra personal
        ley de segunda oportunidad
        liquidación ~2 conjunta|impuesto|nómina|stock`,
    },
    layoffs: {
      strong: `
        suprim(e|irá|ir|ió|irán)|elimin(ará|ó|arán|an)|reducirá|redujo|recort(an|ó|arán)|destruirá|amortizará ~4 @empleo
        prescind(e|ió|irá|ir|irán) de ~2 #count|@empleo
        sin_trabajo|sin_empleo a ~2 #count|@empleo
        pact(a|an|ó)|negoci(a|an)|acuerda(n)|presenta(n|rá)|plantea|anuncia|ejecuta|activa|prepara|aplica(rá) ~2 ere|erte|despidos
        cerrará|cierran|cerró|clausura|clausurará|bajará_la_persiana ~5 planta|fábrica|tiendas|oficinas|sucursales
        ajuste|reducción|recorte ~2 plantilla|personal|empleo
        despiden|despidieron|despedirán ~4 #count|@empleo
        despide|despidió|despedir|despedirá|despidos|despido ~4 @empleo|#count|masivo|masivos|colectivo|en|de
        recorta|recortar|recortará|recorte|elimina|eliminar|suprime|reduce|reducir ~5 @empleo
        ere ~3 para|en|que|de|afecta|presenta
        erte ~3 para|en|que
        cierra|cerrar|cierre ~5 planta|fábrica|tiendas|oficinas|sucursales
        congela ~2 contratación|contrataciones
        bajas voluntarias|incentivadas
        expediente de regulación`,
      not: `
        entrenador|jugador|abogado(s)
        recorte ~2 gasto|presupuesto|tasas|producción`,
    },
    hiring: {
      strong: `
        busca|buscan|buscará|necesita|recluta|reclutará|seleccionará ~1 #count ~3 @empleo|ingenieros|conductores|programadores|técnicos|operarios|candidatos|vendedores|docentes
        plan|campaña|oleada de contratación|contrataciones|reclutamiento
        ampl(ía|iará|iar)|aument(a|ará|ar)|refuerza|reforzará|increment(a|ará)|duplic(a|ará) ~2 plantilla|personal ~3 #count|#pct
        convoca|convocan|convocará|oferta ~2 #count ~2 plazas
        contrataciones|contratarán|contrató|contratando|incorporando ~3 #count
        crearán|creando|generarán|generando ~4 @empleo
        #count ~1 empleos directos|indirectos
        contratar|contrata|contratará|incorpora|incorporar|incorporará ~3 #count ~3 @empleo|ingenieros|personas
        crea|crear|creará|creación|genera|generar|generará ~4 @empleo
        #count ~3 nuevos|nuevas ~2 @empleo
        convocatoria ~3 plazas|empleo
        oferta pública de empleo`,
      not: `
        desempleo|tasa|retener|contratar_seguro`,
    },
    expansion: {
      strong: `
        lleg(a|ó|ará) a #name con
        aterriza|aterrizó|desembarca|desembarcó|se_instala|se_implanta en #name
        ampl(ía|iará|ió|iar|iación) ~4 fábrica|instalaciones|almacén|sede
        estren(a|ó|ará) ~3 oficina(s)|sede|tienda|fábrica|planta|instalaciones
        prevé|planea|proyecta|anuncia ~2 abrir|apertura|aperturas ~3 #count|@lugar
        abr(e|irá|ió|ir)|aperturas ~3 #count ~2 locales|restaurantes|hoteles|supermercados|gimnasios|clínicas|farmacias|centros|establecimientos|estaciones|tiendas
        inviert(e|en|irá|irán)|invirtió|invertirá|inversión ~5 en ~4 planta|fábrica|centro|hotel|parque|terminal|expansión|ampliación
        mud(a|ará|ó)|traslad(ará|ó|an) ~4 sede|oficinas
        (abre|abrió|abrirá|suma|implementó|habilitó) ~3 (#count|#num) ~4 (tiendas|oficinas|puntos|sucursales|corresponsales)
        (busca|planea|prevé) ~3 expandir(se)|expansión|ampliar
        abre|abrió|abrirá|abrir|inaugura|inauguró|inaugurará|apertura|inauguración ~5 @lugar
        nuev(a|o|as|os) ~1 planta|fábrica|oficina|tienda|sede|sucursal|centro ~4 en
        construye|construirá|construir|construcción ~4 planta|fábrica|sede|centro
        amplía|ampliar|amplió|ampliación ~5 planta|capacidad|red|operaciones|presencia|red_de_atención
        expande|expandir|expansión|expandirá ~4 en|a|por|hacia ~2 #name|internacional|mercado
        ingresa|ingresar|entra|entrar|llega|llegada|desembarca|aterriza ~3 mercado|en_el_mercado|a_colombia|a_méxico|a_españa|al_mercado
        traslada ~4 sede|oficinas`,
      not: `
        apertura|abre|abrir ~3 cuenta|investigación|puerta|plazo|juicio|debate
        horario ~1 apertura
        gobierno se expande`,
    },
    executive: {
      strong: `
        relev(a|ó|ará)|destituye|destituyó|ces(a|ó)|reemplaza|sustituye ~3 @cargo
        dej(a|ará|ó)|abandon(a|ará|ó) ~3 presidencia|dirección|cargo|gerencia|consejo
        sustitu(irá|yó|ye)|reemplazó|relev(a|ará)|suceder(á|)|sucedió ~6 como|al_frente|en_la_presidencia
        @cargo ~5 dejará|dimitirá|renunciará|se_jubila|se_retira|abandonará|despedido|cesada|saldrá|designado|designada|nombrado|nombrada|elegido|elegida
        fich(ó|ará|aje) ~6 como|de ~3 @cargo
        llega|regresa|vuelve ~5 como ~2 @cargo
        promueve|asciende|incorpora|contrata ~7 como|a ~3 @cargo
        al_frente de ~4 dirección|gerencia
        nuev(o|a|os|as) ~1 consejer(o|a|os)|responsable|cfo|cto|coo|director_financiero|soci(o|a|os)|country_manager
        nombramiento(s) ~4 (directivo|directivos|consejo)
        (dimite|renuncia|cesa) ~2 @cargo
        #name ~2 nuev(a|o) ~1 @cargo
        (nueva|nuevo) ~1 @cargo ~2 (de|del|en) ~2 #name
        (toma|tomará) posesión
        nombra|nombró|nombrado|nombrada|nombramiento|designa|designó|designado|designada|ficha|elige|eligió ~7 @cargo
        @cargo ~5 dimite|dimitió|renuncia|renunció|deja|dejó|abandona|cesa|cesado|destituido|sustituye|sustituirá|sale|asume|asumirá
        renuncia|dimisión|salida|cese|relevo ~4 @cargo
        nuev(o|a) ~1 ceo|director|directora|presidente|presidenta|consejero_delegado|gerente|director_general|vicepresidente
        asume|asumirá|asumió ~3 presidencia|dirección|cargo|gerencia|como
        sucede|sucederá|reemplaza|reemplazará|sustituye ~5 como|al_frente
        se incorpora|une ~4 como ~3 @cargo`,
      not: `
        presidente_de_la_república|expresidente|reagan|biden|trump|petro|gobierno|ministro|ministra|alcalde|candidato|diputado|senador
        entrenador|fútbol|liga|jugador|seleccionador|club
        mejor banco`,
    },
    rfp: {
      strong: `
        licita|licitan|licitó|sacará|saca|sacan ~2 licitación|concurso
        abre|abrió|convoca|convocó|lanza|publica|llama ~3 licitación|licitaciones
        llamado a licitación|licitaciones|concurso
        invitación a cotizar|ofertar|presentar_ofertas
        concurso de méritos|precios
        licitación ~3 para|de|pública|por|abierta
        licita|licitará|licitar|saca_a_concurso
        concurso público
        convocatoria ~2 pública ~3 (ofertas|proveedores|licitación)
        pliego(s) ~2 (condiciones|cláusulas|prescripciones)
        solicitud de ~1 (propuestas|ofertas|información|cotización)
        presentación de ofertas
        anuncio de licitación
        contratación pública`,
      weak: `
        ^ prestación|suministro|servicio|servicios|contratación|adquisición de`,
      not: `
        gana|ganó|adjudica|adjudicó ~3 licitación`,
    },
    launch: {
      strong: `
        lanz(a|ó|an|aron|ará)|estren(a|ó)|presenta|presentó ~1 un|una|el|la|su|sus ~2 @producto
        lanz(a|ó|ará)|estren(a|ó) @producto
        desvel(a|ó)|devel(a|ó)|revela ~2 nuev(o|a)|su|sus ~3 @producto|#name
        comercializ(a|ará|ar|ó) ~4 nuev(o|a)|primer(a)|su
        sac(a|ó|ará) al_mercado|a_la_venta
        pone|puso|pondrá|sale|saldrá a la venta
        lleg(a|ó|ará) al mercado
        renueva|actualiza su ~3 @producto
        (presenta|presentó|lanza|lanzó|estrena|estrenó) ~1 (su|sus|el|la|un|una) ~1 (primer|primera|nuevo|nueva|nuevos|nuevas|último|última)
        (pone|puso) ~1 en marcha
        (habilita|habilitó|incorpora|incorporó|ofrece|ofrecerá) ~2 (nueva|nuevo|nuevos|nuevas) ~3 @producto
        lanza|lanzó|lanzan|lanzará|lanzar|presenta|presentó|estrena|introduce|anuncia ~4 nuev(a|o|as|os)|primer(a|o)|su|#name ~3 @producto
        lanzamiento ~3 de|del ~4 @producto|#name
        nuev(a|o) ~2 @producto ~4 disponible|lanzada|presenta
        ya|desde_hoy|ahora disponible
        ya está disponible
        sale|llega al mercado|mercado
        pone en marcha ~4 @producto`,
      not: `
        opa|ofertas_de_empleo|plan_de_contratación
        a la venta ~3 filial|negocio|división|participación|entradas
        cohete|satélite|película|disco|libro|álbum|campaña|opa|oferta_pública|hackathon|informe|encuesta
        cumple ~3 año(s)`,
    },
    partnership: {
      strong: `
        elig(e|ió|en)|selecciona|seleccionó|escoge|designa ~4 como ~2 proveedor|socio|aliado|partner|distribuidor
        suministr(a|ará|ó|arán)|proveerá|abastecerá|equipará ~5 a|para ~2 #name
        distribu(irá|ye|yó) ~4 en ~3 #name
        colabor(a|an|arán|ará)|cooper(an|arán|ará) con ~3 #name
        seleccionad(a|o)|elegid(a|o) ~2 por|como ~3 #name|proveedor
        adjudic(a|ó|an|ado|ada|ación) ~4 contrato|obras|servicio
        convenio marco|interinstitucional
        crean|constituyen|forman ~2 empresa_conjunta|consorcio|alianza
        de la mano de ~3 #name
        (en|mediante|gracias|través) ~3 (alianza|convenio|acuerdo|colaboración) ~3 (con|entre|de)
        (alianza|convenio|acuerdo) ~2 (permite|permitirá|busca|contempla|para|que|entre)
        (se_alió|se_alía|se_alían|se_unió|se_une|se_unen|se_asoció|se_sumó|unieron) ~3 (con|a|para)
        junto con|a ~2 #name ~6 (lanzó|lanza|desarrolla|desarrolló|creó|firmó|implementa|ofrecerá|anunció)
        (aliado|aliados|socio|socios) ~2 (de|estratégico|comercial)
        trabajo conjunto
        patrocin(a|ador|io) ~2 (oficial|de|del)
        firma|firmó|firman|firmaron|suscribe|suscribió|suscriben|anuncia|anunció|sella|alcanza|alcanzó|cierra|llegaron|llegan|renueva ~5 @acuerdo
        alianza|acuerdo|convenio|colaboración ~3 con|entre|de_su_filial ~3 #name
        alianza ~2 estratégica
        se|une|unen|alía|alían|asocia|asocian ~2 (fuerzas|alía|asocia|alían|asocian) ~2 con|para
        trabajar de forma conjunta
        trabajarán|trabajar ~3 (conjunta|conjuntamente|juntos)
        gana|ganó|adjudicó|adjudica|logra|obtiene|se_adjudica ~4 contrato|licitación|bloques|concesión|pedido|proyecto
        contrato ~3 por|de|con ~2 #money|#name
        empresa conjunta
        socio estratégico|tecnológico`,
      not: `
        alianza del pacífico
        tratado de libre comercio
        contrato de trabajo|arrendamiento|alquiler
        acuerdo de paris|paz|gobierno|incorporación
        alianza de países
        reforma|sindical|convenio colectivo
        jugador|fútbol|club`,
    },
    technology: {
      strong: `
        renueva|renovará|moderniza(rá)|actualiza ~2 plataforma|infraestructura|sistemas ~1 tecnológic(a|o)|informátic(a|os)|digital
        implement(ará|an)|implant(ará|an|ó)|adopt(ará|an|ó)|despleg(ará|ó)|instal(a|ó|ará) ~5 software|plataforma|erp|crm|sistema_de|nube
        se pasa|cambia a ~2 nube|sap|linux|salesforce
        digitaliza(rá)|automatiza(rá) ~4 con ~3 #name
        elige|eligió|selecciona|adopta|implementa|implementó|migra|implanta|despliega ~5 software|plataforma|nube|solución|erp|crm|sap|salesforce|sistema
        migración ~3 a ~3 nube|sap|#name
        moderniza ~5 sistemas|infraestructura|plataforma`,
    },
    regulation: {
      strong: `
        @autoridad ~6 suspende|suspendió|falla|falló|razón|tumba|tumbó|anula|anuló|veta|vetó|obliga|obligará|sancionará|multará|prohibirá|aprobará|ratifica|ratificó|paraliza|expedienta|dicta|dictó|acusa|acusó|clausura|revoca|revocó|impone|impuso|desestima|regulará|investigará
        ^ competencia autoriza|multa|sanciona|investiga|abre|aprueba|expedienta|veta
        condenad(a|o|as|os) a pagar|indemnizar|devolver
        multad(a|o|as|os)|sancionad(a|o|as|os) ~2 por|con
        demandan|demandará|denunci(an|ó) ~3 a ~2 #name ~3 por
        proyecto de ley
        recurr(e|ió|irá)|impugn(a|ó|ará)|apel(a|ó|ará) ~4 multa|sanción|sentencia|fallo|tribunal|supremo
        suspende|suspendida|suspensión ~2 cotización
        licencia ~2 bancaria|revocada|concedida|otorgada
        (expidió|emitió|publicó|reglamentó|modificó|firmó|sancionó|promulgó|radicó) ~4 (decreto|resolución|circular|norma|ley|reglamento|proyecto|medida)
        (decreto|resolución|circular|reforma|proyecto_de_ley|norma|ley) ~4 (que|establece|regula|obliga|modifica|permite|prohíbe|busca|tributaria|laboral)
        (banco_central|banco_de_la_república|reserva_federal|superintendencia|sfc|sic|dian|gobierno|ministerio|corte|tribunal) ~5 (decidió|ordenó|estableció|fijó|certificó|autorizó|aprobó|reguló|impuso|suspendió|pidió|exigirá|anunció) ~5 (ley|norma|decreto|tasa|regla|reglas|multa|sanción|medida|medidas|resolución|requisitos|circular|impuesto)
        (fallo|sentencia) ~3 (de|contra|a_favor|que)
        @autoridad ~6 (aprueba|aprobó|autoriza|autorizó|prohíbe|multa|multó|sanciona|sancionó|investiga|rechaza|ordena|condena|admite|bloquea|avala|avaló|abre|imputa|exige|luz_verde|certificó)
        multa ~4 #money|a|por|contra|de
        nuev(a|o) ~1 ley|norma|regulación|reglamento|decreto|directiva|normativa
        ley|decreto|norma|reglamento|proyecto_de_ley ~5 (aprobado|aprobada|entra|vigor|aprueba|debate|promulgada|plenaria)
        entra|entrará|entrada en vigor|vigencia
        autorizaciones|aprobación ~1 regulatoria(s)|regulatorio
        demanda|demandó|querella|denuncia ~3 contra|a ~3 #name
        sanción|expediente ~3 (a|contra|por)`,
      not: `
        asesinato|homicidio|violación|narcotráfico|cárcel|terrorismo|prisión|droga
        términos y condiciones
        aviso legal`,
    },
    incident: {
      strong: `
        llam(a|an|ó|ará) a revisión
        rob(an|aron|o|ado)|filtr(an|aron|ó)|exponen|expone|expuso ~3 datos|información|cuentas|contraseñas
        hacke(an|ada|ado|ó|aron) ~4 #name|web|sistemas|cuentas|datos
        apagón|avería|fallo|caída ~1 masiv(o|a)|informático|global|mundial|generalizada
        incendio|explosión ~4 fábrica|nave|planta|almacén|instalaciones
        ciberataque|hackeo|ransomware|filtración|brecha ~4 contra|a|en|de|datos|afecta|seguridad
        víctima|sufre|sufrió ~4 ciberataque|ataque|hackeo|robo_de_datos|filtración|caída
        datos ~5 filtrados|robados|expuestos|sustraídos
        retira|retirar|retirada ~4 (del_mercado|vehículos|productos|lotes)
        llamad(a|o) a revisión
        caída ~2 (mundial|global|sistema|servicio)
        (incendio|explosión) ~4 (planta|fábrica|refinería|almacén)`,
      not: `
        proteger|protección|evitar|prevenir|consejos|estudio|guía`,
    },
    results: {
      strong: `
        obt(uvo|iene|uvieron) ~2 ebitda|beneficio|pérdidas|ingresos
        dispar(a|ó)|duplic(a|ó)|triplic(a|ó)|mejor(a|ó)|elev(a|ó)|increment(a|ó)|aument(a|ó)|reduce|redujo|hunde|desploma ~2 @resultado|previsiones|margen
        logr(a|ó)|consig(ue|uió)|cosech(a|ó)|alcanz(a|ó)|obt(uvo|iene) ~3 @resultado ~4 #money|#pct|récord
        números rojos|negros
        supera|superó|decepciona|supera(n) ~3 expectativas|estimaciones
        @resultado ~2 récord|históric(o|a|os)
        vuelve ~2 beneficios|ganancias|pérdidas|números_rojos
        factur(ará|an|aron|a|ó) ~2 #money
        previsión|previsiones|guía|objetivos ~3 año|ejercicio|beneficio|ventas
        (gana|ganó|ganará|pierde|perdió|factura|facturó) ~2 #count|#num|#money ~6 (trimestre|semestre|año|meses|ejercicio|más|menos)
        (utilidades|ganancias|ingresos|ventas) ~4 (por|de|sumaron|llegaron|alcanzaron|totalizaron) ~2 (#money|#num)
        @resultado ~5 (crece|creció|crecieron|aumenta|aumentó|aumentaron|cae|cayó|cayeron|sube|subió|baja|bajó|dispara|récord|alcanza|alcanzó|superan|duplica)
        (publica|publicó|publicado|presenta|presentó|reporta|reportó|registra|registró|obtuvo|obtiene|gana|ganó|anuncia) ~5 (@resultado|utilidades) ~4 (#money|#pct|trimestre|meses|semestre|ejercicio|año|netos)
        (publica|publicado|presenta) ~2 resultados
        resultados ~3 (trimestrales|anuales|semestrales|financieros|trimestre|meses|ejercicio)
        (beneficio|utilidad|ganancia|ingreso) neto(s)
        ingresos netos
        (primer|segundo|tercer|cuarto) trimestre ~5 (beneficio|ganancia|ventas|ingresos|utilidad)
        (eleva|recorta|mantiene|revisa) ~3 (previsiones|previsión|guía|objetivos)`,
      not: `
        jugador|lotería|sorteo|premio
        electoral(es)|elecciones|partido|encuesta|búsqueda|pib|inflación|consumo_privado|desempleo|precios|consumidor|examen`,
    },
  },
  guards: {
    history: `
      fundad(a|o)|cread(a|o)|nació ~3 en #year
      desde #year
      en #year
      hace ~3 años
      desde hace ~3 años
      entre #year y
      de #year a
      años de experiencia`,
    denial: `
      niega|negó|desmiente|desmintió|descarta|descartó
      no ~4 (prevé|planea|vender|comprar|fusionar|unirá|contempla)
      sin ~2 (despidos|acuerdo)
      rechaza|rechazó|cancela|canceló|fracasa|abandona ~4 opa|oferta|fusión|compra|acuerdo`,
    hypothesis: `
      si usted|tu|tienes|quieres|necesitas|su_empresa
      cómo hacer|funciona|elegir|solicitar|crear
      qué es|son|hacer
      consejos|guía|trucos|checklist
      puede|puedes usted|solicitar|consultar|hacer
      ^ cómo|por_qué|cuándo|qué
      te apresuras`,
    boilerplate: `
      ^ acerca de
      ^ sobre nosotros
      ^ quiénes somos
      ^ sobre #name`,
    elsewhere: `
      fútbol|liga|gol|entrenador|champions|mundial|campeonato|olímpico(s)|real_madrid|barcelona_fc
      película|novela|álbum|actor|actriz|cantante
      pib|inflación|desempleo|salario_mínimo|producto_interno|precios_al_consumidor|política_monetaria
      cumbre ~3 alianza`,
    reported: `
      hoy|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo
      anuncia|anunció|anunciado|informó|comunicó|confirmó|indicó|dio_a_conocer|acordó
      ha|han|fue|será ~6 adquirido|comprado|abierto|lanzado|firmado|nombrado|cerrado|recaudado|presentado|publicado|adjudicado|inaugurado|incorporado
      esta|este semana|mes|año|trimestre
      la semana|el_mes pasada|pasado|próxima
      orgullosos|nos_complace`,
    legal: `
      términos y condiciones
      aviso legal
      política de privacidad
      política de cookies
      condiciones generales`,
  },
  status: {
    rumoured: `
      podría|podrían|estaría|estudia|negocia|negociaciones|conversaciones|según_fuentes|rumores|considera|planea|contempla`,
    announced: `
      va_a|van_a|prevé|planea|anuncia|anunció|acordó|será|se_unirá|busca|lanzará|abrirá|adquirirá`,
    done: `
      completó|cerró|adquirió|compró|firmó|nombró|abrió|inauguró|lanzó|recaudó|levantó|publicado|presentó`,
  },
  own: 'nosotros|nuestra|nuestro|nuestros|nos',
  same: `
    la|el compañía|empresa|grupo|banco|entidad|firma|startup|cadena|fabricante
    ella|su`,
  beside: {
    any: 'según|competidor|rival|como|dijo|explicó',
    funding: 'liderada_por|liderado_por|de|por|con',
    technology: 'de|con|a',
    executive: 'ex|exdirectivo_de|procedente_de',
  },
  owner: {
    any: 'de|del|en|por',
    executive: 'de|del|en',
    incident: 'a|contra|en|de',
    regulation: 'a|contra|para',
    funding: 'en|a|para',
  },
  deal: {
    buys: `
      compra|compró|comprará|adquiere|adquirió|adquirirá|absorbe|ha_comprado|ha_adquirido
      compra|adquisición de
      opa sobre`,
    bought: `
      comprada|comprado|adquirida|adquirido|absorbida por
      vendida|vendido a`,
  },
  relative: 'que',
  acts: {
    funding: 'invierte|financia|lidera|participa',
    merger: 'asesora',
  },
  months: [
    [1, 'enero|ene'],
    [2, 'febrero|feb'],
    [3, 'marzo'],
    [4, 'abril|abr'],
    [5, 'mayo'],
    [6, 'junio|jun'],
    [7, 'julio|jul'],
    [8, 'agosto|ago'],
    [9, 'septiembre|setiembre|sep'],
    [10, 'octubre|oct'],
    [11, 'noviembre|nov'],
    [12, 'diciembre|dic'],
  ],
  days: {
    today: 'hoy',
    yesterday: 'ayer',
    tomorrow: 'mañana',
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    deadline: 'hasta|antes_del|plazo|límite|cierre\nfecha_límite\nvigor ~1 el',
  },
}
