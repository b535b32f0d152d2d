package vn.tram.doses;

/** Basic, additional (<i>bổ sung</i>) and booster (<i>nhắc lại</i>) doses: 10225/BYT-DP (2021). */
public enum DoseCategory {
    BASIC,
    ADDITIONAL,
    BOOSTER
}
