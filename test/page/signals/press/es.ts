// Spanish headlines of our own, one for each way in which its press reports an event; `-` marks what is none.
export const es = `
merger | Estrella cierra la compra de Sol por 40 millones de euros
merger | Estrella se hace con el 60% del capital de Sol
merger | El fondo Luna toma una participación mayoritaria en Ejemplo
merger | Estrella y Sol negocian su fusión
merger | Ejemplo ultima la venta de su filial en Perú
merger | El gigante cervecero absorberá a su filial Sol
merger | Ejemplo pone a la venta su negocio de seguros
merger | Estrella desembarca en el capital de Sol
merger | Los accionistas de Sol aprueban la fusión con Estrella
merger | Ejemplo se desprende de su división de papel
merger | Ejemplo vende el 30% de su filial a Estrella
merger | La integración de Sol y Estrella creará el mayor grupo del sector
funding | Ejemplo cierra una ronda de 12 millones liderada por Luna Capital
funding | Ejemplo debuta en bolsa con una subida del 8%
funding | Ejemplo aprueba una ampliación de capital de 50 millones
funding | Ejemplo capta 3 millones de euros para crecer en Europa
funding | Luna invierte 5 millones de dólares en la startup Ejemplo
funding | Ejemplo refinancia su deuda con la banca
funding | El BEI concede un préstamo de 80 millones a Ejemplo
funding | Ejemplo coloca bonos por 300 millones de dólares
bankruptcy | Ejemplo solicita el concurso voluntario de acreedores
bankruptcy | El juez declara en concurso a la promotora Ejemplo
bankruptcy | Ejemplo se acoge al Capítulo 11 en Estados Unidos
bankruptcy | La aerolínea Ejemplo se declara en quiebra
bankruptcy | Ejemplo entra en liquidación tras fracasar el convenio
bankruptcy | La constructora Ejemplo, en suspensión de pagos
bankruptcy | Ejemplo se declara insolvente
bankruptcy | Ejemplo presenta preconcurso de acreedores
layoffs | Ejemplo plantea un ERE para 300 trabajadores
layoffs | Ejemplo anuncia el despido de 200 trabajadores
layoffs | Ejemplo recortará el 10% de su plantilla
layoffs | La fábrica de Ejemplo cerrará y dejará sin trabajo a 150 empleados
layoffs | Ejemplo prescinde de 80 empleados
layoffs | El ERE de Ejemplo afectará a 900 personas
layoffs | Los sindicatos y Ejemplo pactan el ERE con 400 salidas
layoffs | Ejemplo suprimirá 120 puestos de trabajo
layoffs | Ejemplo prepara despidos masivos en su sede de Madrid
layoffs | Ejemplo cierra su fábrica de Burgos
hiring | Ejemplo contratará a 500 personas para la campaña de Navidad
hiring | Ejemplo creará 200 empleos en Zaragoza
hiring | Ejemplo busca 100 ingenieros para su centro de Málaga
hiring | Ejemplo incorporará 300 profesionales este año
hiring | La nueva planta generará 1.200 puestos de trabajo
hiring | Ejemplo lanza un plan de contratación
hiring | Ejemplo ampliará su plantilla con 150 personas
hiring | El ayuntamiento convoca 40 plazas de auxiliar administrativo
expansion | Ejemplo inaugura su primera tienda en Lisboa
expansion | Ejemplo abrirá 20 tiendas en México
expansion | Ejemplo invertirá 60 millones en una nueva planta en Querétaro
expansion | Ejemplo llega a Chile con su primera oficina
expansion | Ejemplo aterriza en Portugal
expansion | Ejemplo amplía su fábrica de Vigo
expansion | Ejemplo traslada su sede a Valencia
expansion | Ejemplo estrena oficinas en Bilbao
expansion | Ejemplo construirá un centro logístico en Getafe
expansion | Ejemplo prevé abrir 15 locales en 2026
executive | Ana Pérez, nueva consejera delegada de Ejemplo
executive | Ejemplo ficha a Juan Ruiz como director financiero
executive | El presidente de Ejemplo dimite tras la polémica
executive | Ejemplo nombra CEO a Ana Pérez
executive | Ana Pérez asume la dirección general de Ejemplo
executive | Ejemplo releva a su consejero delegado
executive | Juan Ruiz deja la presidencia de Ejemplo
executive | El consejo de Ejemplo destituye a su presidente
executive | Juan Ruiz sustituirá a Ana Pérez como consejero delegado de Ejemplo
executive | Ana Pérez se incorpora a Ejemplo como directora de marketing
executive | Ejemplo designa a Ana Pérez nueva presidenta
rfp | El ayuntamiento licita el servicio de limpieza por 4 millones
rfp | Adif saca a licitación las obras de la estación
rfp | Abierto el plazo de presentación de ofertas para el suministro de equipos
rfp | El ministerio abre licitación para comprar computadoras
rfp | Anuncio de licitación: suministro de mobiliario escolar
rfp | La junta convoca un concurso público para el mantenimiento de sus edificios
launch | Ejemplo lanza una aplicación para autónomos
launch | Ejemplo presenta su nuevo coche eléctrico
launch | Ejemplo estrena plataforma de pagos
launch | Llega al mercado la nueva tableta de Ejemplo
launch | Ejemplo desvela su nuevo procesador
launch | Ejemplo comercializará su primera moto eléctrica
launch | Ejemplo saca al mercado un seguro para mascotas
launch | Ya está disponible la versión 5 de Ejemplo
partnership | Ejemplo y Sol firman un acuerdo para desarrollar baterías
partnership | Ejemplo se alía con Sol para crecer en Asia
partnership | Ejemplo se adjudica un contrato de 30 millones en Perú
partnership | Ejemplo gana el contrato del metro de Lima
partnership | Ejemplo y la universidad suscriben un convenio de colaboración
partnership | Estrella elige a Ejemplo como proveedor
partnership | Ejemplo suministrará trenes a Renfe
partnership | Ejemplo y Sol crean una empresa conjunta
partnership | Ejemplo sella una alianza estratégica con Sol
partnership | Ejemplo distribuirá los productos de Sol en España
technology | Ejemplo migra sus sistemas a la nube de Azure
technology | El hospital implanta un nuevo sistema de historia clínica
technology | Ejemplo adopta SAP para gestionar sus fábricas
technology | Ejemplo renueva su plataforma tecnológica
regulation | La CNMC multa a Ejemplo con 6 millones
regulation | Bruselas abre una investigación a Ejemplo por sus prácticas
regulation | El Congreso aprueba la ley de vivienda
regulation | El Supremo da la razón a Ejemplo frente a Hacienda
regulation | La CNMV suspende la cotización de Ejemplo
regulation | El tribunal condena a Ejemplo a pagar 3 millones
regulation | El Gobierno aprueba un decreto que obliga a las empresas a registrar la jornada
regulation | Competencia autoriza la compra de Sol
regulation | Entra en vigor la nueva norma de envases
regulation | La Audiencia Nacional admite la demanda contra Ejemplo
regulation | La fiscalía investiga a Ejemplo por fraude
incident | Ejemplo sufre un ciberataque que paraliza sus tiendas
incident | Un hackeo a Ejemplo expone los datos de 2 millones de clientes
incident | Ejemplo retira del mercado un lote de leche
incident | Ejemplo llama a revisión 20.000 coches
incident | Un incendio destruye la fábrica de Ejemplo
incident | Una caída del servicio deja sin internet a los clientes de Ejemplo
incident | Roban datos de clientes de Ejemplo
results | Ejemplo gana 40 millones hasta septiembre, un 12% más
results | Ejemplo pierde 8 millones en el primer semestre
results | El beneficio de Ejemplo cae un 20%
results | Ejemplo dispara sus ventas un 30%
results | Ejemplo factura 200 millones, un 5% menos
results | Los ingresos de Ejemplo superan los 100 millones
results | Ejemplo duplica su beneficio en el tercer trimestre
results | Ejemplo reduce pérdidas en 2025
results | Ejemplo obtuvo un ebitda de 12 millones
results | Ejemplo mejora sus previsiones para el año
- | La selección gana a Portugal y pasa a la final
- | Cómo elegir un buen seguro de coche
- | El tiempo: lluvias en el norte y sol en el sur
- | Los mejores planes para el puente en Madrid
- | El presidente del Gobierno viaja a Marruecos
- | Detenido un hombre por robar en una tienda de Sevilla
- | El paro baja en octubre
- | Compra ahora y recibe tu pedido en 24 horas
- | Una exposición recorre la historia del cine español
- | El museo abre sus puertas los lunes
`
