package java.util;

/** Codes of ISO 639 and ISO 3166 with their English names, one short text each to keep start-up free. */
final class LocaleNames {
    private LocaleNames() {
    }

    /** Entries of two letters, three letters and the name. */
    private static final class Languages {
        static final String TABLE =
        "aaaarAfar;ababkAbkhazian;aeaveAvestan;afafrAfrikaans;akakaAkan;amamhAmharic;"
        + "anargAragonese;araraArabic;asasmAssamese;avavaAvaric;ayaymAymara;azazeAzerbaijani;"
        + "babakBashkir;bebelBelarusian;bgbulBulgarian;bhbihBihari;bibisBislama;bmbamBambara;"
        + "bnbenBangla;bobodTibetan;brbreBreton;bsbosBosnian;cacatCatalan;cecheChechen;"
        + "chchaChamorro;cocosCorsican;crcreCree;cscesCzech;cuchuChurch Slavic;cvchvChuvash;"
        + "cycymWelsh;dadanDanish;dedeuGerman;dvdivDivehi;dzdzoDzongkha;eeeweEwe;elellGreek;"
        + "enengEnglish;eoepoEsperanto;esspaSpanish;etestEstonian;eueusBasque;fafasPersian;"
        + "fffulFula;fifinFinnish;fjfijFijian;fofaoFaroese;frfraFrench;fyfryWestern Frisian;"
        + "gagleIrish;gdglaScottish Gaelic;glglgGalician;gngrnGuarani;gugujGujarati;gvglvManx;"
        + "hahauHausa;hehebHebrew;hihinHindi;hohmoHiri Motu;hrhrvCroatian;hthatHaitian Creole;"
        + "huhunHungarian;hyhyeArmenian;hzherHerero;iainaInterlingua;idindIndonesian;"
        + "ieileInterlingue;igiboIgbo;iiiiiSichuan Yi;ikipkInupiaq;inindIndonesian;ioidoIdo;"
        + "isislIcelandic;ititaItalian;iuikuInuktitut;iwhebHebrew;jajpnJapanese;jiyidYiddish;"
        + "jvjavJavanese;kakatGeorgian;kgkonKongo;kikikKikuyu;kjkuaKuanyama;kkkazKazakh;"
        + "klkalKalaallisut;kmkhmKhmer;knkanKannada;kokorKorean;krkauKanuri;kskasKashmiri;"
        + "kukurKurdish;kvkomKomi;kwcorCornish;kykirKyrgyz;lalatLatin;lbltzLuxembourgish;"
        + "lglugGanda;lilimLimburgish;lnlinLingala;lolaoLao;ltlitLithuanian;lulubLuba-Katanga;"
        + "lvlavLatvian;mgmlgMalagasy;mhmahMarshallese;mimriM\u0101ori;mkmkdMacedonian;"
        + "mlmalMalayalam;mnmonMongolian;momolMoldavian;mrmarMarathi;msmsaMalay;mtmltMaltese;"
        + "mymyaBurmese;nanauNauru;nbnobNorwegian Bokm\u00e5l;ndndeNorth Ndebele;nenepNepali;"
        + "ngndoNdonga;nlnldDutch;nnnnoNorwegian Nynorsk;nonorNorwegian;nrnblSouth Ndebele;"
        + "nvnavNavajo;nynyaNyanja;ocociOccitan;ojojiOjibwa;omormOromo;ororiOdia;osossOssetic;"
        + "papanPunjabi;pipliPali;plpolPolish;pspusPashto;ptporPortuguese;ququeQuechua;"
        + "rmrohRomansh;rnrunRundi;roronRomanian;rurusRussian;rwkinKinyarwanda;sasanSanskrit;"
        + "scsrdSardinian;sdsndSindhi;sesmeNorthern Sami;sgsagSango;sisinSinhala;skslkSlovak;"
        + "slslvSlovenian;smsmoSamoan;snsnaShona;sosomSomali;sqsqiAlbanian;srsrpSerbian;"
        + "sssswSwati;stsotSouthern Sotho;susunSundanese;svsweSwedish;swswaSwahili;tatamTamil;"
        + "tetelTelugu;tgtgkTajik;ththaThai;titirTigrinya;tktukTurkmen;tltglTagalog;"
        + "tntsnTswana;totonTongan;trturTurkish;tstsoTsonga;tttatTatar;twtwiTwi;tytahTahitian;"
        + "uguigUyghur;ukukrUkrainian;ururdUrdu;uzuzbUzbek;vevenVenda;vivieVietnamese;"
        + "vovolVolap\u00fck;wawlnWalloon;wowolWolof;xhxhoXhosa;yiyidYiddish;yoyorYoruba;"
        + "zazhaZhuang;zhzhoChinese;zuzulZulu;";
    }

    /** Entries of two letters, three letters and the name. */
    private static final class Countries {
        static final String TABLE =
        "ADANDAndorra;AEAREUnited Arab Emirates;AFAFGAfghanistan;AGATGAntigua & Barbuda;"
        + "AIAIAAnguilla;ALALBAlbania;AMARMArmenia;AOAGOAngola;AQATAAntarctica;ARARGArgentina;"
        + "ASASMAmerican Samoa;ATAUTAustria;AUAUSAustralia;AWABWAruba;AXALA\u00c5land Islands;"
        + "AZAZEAzerbaijan;BABIHBosnia & Herzegovina;BBBRBBarbados;BDBGDBangladesh;"
        + "BEBELBelgium;BFBFABurkina Faso;BGBGRBulgaria;BHBHRBahrain;BIBDIBurundi;BJBENBenin;"
        + "BLBLMSt. Barth\u00e9lemy;BMBMUBermuda;BNBRNBrunei;BOBOLBolivia;"
        + "BQBESCaribbean Netherlands;BRBRABrazil;BSBHSBahamas;BTBTNBhutan;BVBVTBouvet Island;"
        + "BWBWABotswana;BYBLRBelarus;BZBLZBelize;CACANCanada;CCCCKCocos (Keeling) Islands;"
        + "CDCODCongo - Kinshasa;CFCAFCentral African Republic;CGCOGCongo - Brazzaville;"
        + "CHCHESwitzerland;CICIVC\u00f4te d\u2019Ivoire;CKCOKCook Islands;CLCHLChile;CMCMRCameroon;"
        + "CNCHNChina;COCOLColombia;CRCRICosta Rica;CUCUBCuba;CVCPVCape Verde;CWCUWCura\u00e7ao;"
        + "CXCXRChristmas Island;CYCYPCyprus;CZCZECzechia;DEDEUGermany;DJDJIDjibouti;"
        + "DKDNKDenmark;DMDMADominica;DODOMDominican Republic;DZDZAAlgeria;ECECUEcuador;"
        + "EEESTEstonia;EGEGYEgypt;EHESHWestern Sahara;ERERIEritrea;ESESPSpain;ETETHEthiopia;"
        + "FIFINFinland;FJFJIFiji;FKFLKFalkland Islands;FMFSMMicronesia;FOFROFaroe Islands;"
        + "FRFRAFrance;GAGABGabon;GBGBRUnited Kingdom;GDGRDGrenada;GEGEOGeorgia;"
        + "GFGUFFrench Guiana;GGGGYGuernsey;GHGHAGhana;GIGIBGibraltar;GLGRLGreenland;"
        + "GMGMBGambia;GNGINGuinea;GPGLPGuadeloupe;GQGNQEquatorial Guinea;GRGRCGreece;"
        + "GSSGSSouth Georgia & South Sandwich Islands;GTGTMGuatemala;GUGUMGuam;"
        + "GWGNBGuinea-Bissau;GYGUYGuyana;HKHKGHong Kong SAR China;"
        + "HMHMDHeard & McDonald Islands;HNHNDHonduras;HRHRVCroatia;HTHTIHaiti;HUHUNHungary;"
        + "IDIDNIndonesia;IEIRLIreland;ILISRIsrael;IMIMNIsle of Man;ININDIndia;"
        + "IOIOTBritish Indian Ocean Territory;IQIRQIraq;IRIRNIran;ISISLIceland;ITITAItaly;"
        + "JEJEYJersey;JMJAMJamaica;JOJORJordan;JPJPNJapan;KEKENKenya;KGKGZKyrgyzstan;"
        + "KHKHMCambodia;KIKIRKiribati;KMCOMComoros;KNKNASt. Kitts & Nevis;KPPRKNorth Korea;"
        + "KRKORSouth Korea;KWKWTKuwait;KYCYMCayman Islands;KZKAZKazakhstan;LALAOLaos;"
        + "LBLBNLebanon;LCLCASt. Lucia;LILIELiechtenstein;LKLKASri Lanka;LRLBRLiberia;"
        + "LSLSOLesotho;LTLTULithuania;LULUXLuxembourg;LVLVALatvia;LYLBYLibya;MAMARMorocco;"
        + "MCMCOMonaco;MDMDAMoldova;MEMNEMontenegro;MFMAFSt. Martin;MGMDGMadagascar;"
        + "MHMHLMarshall Islands;MKMKDNorth Macedonia;MLMLIMali;MMMMRMyanmar (Burma);"
        + "MNMNGMongolia;MOMACMacao SAR China;MPMNPNorthern Mariana Islands;MQMTQMartinique;"
        + "MRMRTMauritania;MSMSRMontserrat;MTMLTMalta;MUMUSMauritius;MVMDVMaldives;MWMWIMalawi;"
        + "MXMEXMexico;MYMYSMalaysia;MZMOZMozambique;NANAMNamibia;NCNCLNew Caledonia;"
        + "NENERNiger;NFNFKNorfolk Island;NGNGANigeria;NINICNicaragua;NLNLDNetherlands;"
        + "NONORNorway;NPNPLNepal;NRNRUNauru;NUNIUNiue;NZNZLNew Zealand;OMOMNOman;PAPANPanama;"
        + "PEPERPeru;PFPYFFrench Polynesia;PGPNGPapua New Guinea;PHPHLPhilippines;"
        + "PKPAKPakistan;PLPOLPoland;PMSPMSt. Pierre & Miquelon;PNPCNPitcairn Islands;"
        + "PRPRIPuerto Rico;PSPSEPalestinian Territories;PTPRTPortugal;PWPLWPalau;"
        + "PYPRYParaguay;QAQATQatar;REREUR\u00e9union;ROROURomania;RSSRBSerbia;RURUSRussia;"
        + "RWRWARwanda;SASAUSaudi Arabia;SBSLBSolomon Islands;SCSYCSeychelles;SDSDNSudan;"
        + "SESWESweden;SGSGPSingapore;SHSHNSt. Helena;SISVNSlovenia;SJSJMSvalbard & Jan Mayen;"
        + "SKSVKSlovakia;SLSLESierra Leone;SMSMRSan Marino;SNSENSenegal;SOSOMSomalia;"
        + "SRSURSuriname;SSSSDSouth Sudan;STSTPS\u00e3o Tom\u00e9 & Pr\u00edncipe;SVSLVEl Salvador;"
        + "SXSXMSint Maarten;SYSYRSyria;SZSWZEswatini;TCTCATurks & Caicos Islands;TDTCDChad;"
        + "TFATFFrench Southern Territories;TGTGOTogo;THTHAThailand;TJTJKTajikistan;"
        + "TKTKLTokelau;TLTLSTimor-Leste;TMTKMTurkmenistan;TNTUNTunisia;TOTONTonga;"
        + "TRTURT\u00fcrkiye;TTTTOTrinidad & Tobago;TVTUVTuvalu;TWTWNTaiwan;TZTZATanzania;"
        + "UAUKRUkraine;UGUGAUganda;UMUMIU.S. Outlying Islands;USUSAUnited States;UYURYUruguay;"
        + "UZUZBUzbekistan;VAVATVatican City;VCVCTSt. Vincent & Grenadines;VEVENVenezuela;"
        + "VGVGBBritish Virgin Islands;VIVIRU.S. Virgin Islands;VNVNMVietnam;VUVUTVanuatu;"
        + "WFWLFWallis & Futuna;WSWSMSamoa;YEYEMYemen;YTMYTMayotte;ZAZAFSouth Africa;"
        + "ZMZMBZambia;ZWZWEZimbabwe;";
    }

    private static String[] codes(String table) {
        ArrayList<String> list = new ArrayList<>();
        for (int i = 0; i < table.length(); i = table.indexOf(';', i) + 1)
            list.add(table.substring(i, i + 2));
        return list.toArray(new String[0]);
    }

    /** The entry of a code without the code itself, or null. */
    private static String entry(String table, String code) {
        if (code.length() != 2)
            return null;
        for (int i = 0; i < table.length(); ) {
            int end = table.indexOf(';', i);
            if (table.startsWith(code, i))
                return table.substring(i + 2, end);
            i = end + 1;
        }
        return null;
    }

    /** The entry whose three letters are given, without its two, or null. */
    private static String entry3(String table, String code) {
        for (int i = 0; i < table.length(); ) {
            int end = table.indexOf(';', i);
            if (table.startsWith(code, i + 2))
                return table.substring(i + 2, end);
            i = end + 1;
        }
        return null;
    }

    private static String code3(String table, String code) {
        if (code.length() == 0 || code.length() == 3)
            return code;
        String entry = entry(table, code);
        return entry == null ? null : entry.substring(0, 3);
    }

    private static String name(String table, String code) {
        String entry = entry(table, code);
        if (entry == null && code.length() == 3 && table == Languages.TABLE)
            entry = entry3(table, code);
        return entry == null ? code : entry.substring(3);
    }

    static String[] languages() {
        return codes(Languages.TABLE);
    }

    static String[] countries() {
        return codes(Countries.TABLE);
    }

    static Set<String> countries(Locale.IsoCountryCode type) {
        if (Objects.requireNonNull(type) == Locale.IsoCountryCode.PART3)
            return Set.of("CSXX", "RHZW", "NHVU", "VDVN", "NQAQ", "FXFR", "BQAQ", "TPTL", "SUHH", "PUUM", "BUMM", "NTHH",
                "GEHH", "AIDJ", "CTKI", "CSHH", "YDYE", "HVBF", "DDDE", "PZPA", "BYAA", "YUCS", "WKUM", "SKIN", "MIUM",
                "JTUM", "PCHH", "DYBJ", "FQHH", "ANHH", "ZRCD");
        Set<String> codes = new HashSet<>();
        for (String code : countries())
            codes.add(type == Locale.IsoCountryCode.PART1_ALPHA2 ? code : country3(code));
        return codes;
    }

    static String language3(String code) {
        return code3(Languages.TABLE, code);
    }

    static String country3(String code) {
        if (code.length() == 3 && code.charAt(0) <= '9')
            return null;
        return code.isEmpty() ? code : code3(Countries.TABLE, code);
    }

    static String languageName(String code) {
        return code.isEmpty() ? "" : name(Languages.TABLE, code);
    }

    static String countryName(String code) {
        if (code.equals("419"))
            return "Latin America";
        if (code.equals("001"))
            return "world";
        return code.isEmpty() ? "" : name(Countries.TABLE, code);
    }

    static String scriptName(String code) {
        switch (code) {
            case "Arab": return "Arabic";
            case "Cyrl": return "Cyrillic";
            case "Deva": return "Devanagari";
            case "Grek": return "Greek";
            case "Hans": return "Simplified";
            case "Hant": return "Traditional";
            case "Hebr": return "Hebrew";
            case "Jpan": return "Japanese";
            case "Kore": return "Korean";
            case "Latn": return "Latin";
            default: return code;
        }
    }

    static String displayName(Locale locale) {
        String language = languageName(locale.getLanguage());
        StringJoiner rest = new StringJoiner(", ");
        if (!locale.getScript().isEmpty())
            rest.add(scriptName(locale.getScript()));
        if (!locale.getCountry().isEmpty())
            rest.add(countryName(locale.getCountry()));
        if (!locale.getVariant().isEmpty())
            rest.add(locale.getVariant().replace("_", ", "));
        if (language.isEmpty())
            return rest.toString();
        return rest.length() == 0 ? language : language + " (" + rest + ")";
    }
}
